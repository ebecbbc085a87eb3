package org.lotse.engagement.store;

import java.util.List;
import org.lotse.engagement.domain.Assignment;
import org.lotse.engagement.domain.DirectoryChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes the known members and persons. An older version never replaces a newer one, so facts may be read again at any time. */
@Repository
public class DirectoryWriter {

    private final JdbcClient jdbc;

    DirectoryWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void apply(List<DirectoryChange> news) {
        for (DirectoryChange one : news) {
            switch (one) {
                case DirectoryChange.MemberUpdate member -> apply(member);
                case DirectoryChange.AssignmentUpdate person -> apply(person);
                case DirectoryChange.AssignmentRemoval gone -> apply(gone);
                case DirectoryChange.PersonErasure forgotten -> erase(forgotten);
            }
        }
    }

    private void apply(DirectoryChange.MemberUpdate news) {
        jdbc.sql("""
                        insert into known_member as k (network_id, member_id, version, gone)
                        values (:network, :member, :version, :gone)
                        on conflict (network_id, member_id) do update set version = excluded.version, gone = excluded.gone
                        where excluded.version > k.version""")
                .param("network", news.networkId())
                .param("member", news.memberId())
                .param("version", news.version())
                .param("gone", news.gone())
                .update();
    }

    private void apply(DirectoryChange.AssignmentUpdate news) {
        Assignment assignment = news.assignment();
        jdbc.sql("""
                        insert into known_person as k
                            (network_id, assignment_id, person_id, member_id, version, valid_from, valid_until, gone)
                        values (:network, :assignment, :person, :member, :version, :from, :until, false)
                        on conflict (network_id, assignment_id) do update set person_id = excluded.person_id,
                            member_id = excluded.member_id, version = excluded.version, valid_from = excluded.valid_from,
                            valid_until = excluded.valid_until, gone = false
                        where excluded.version > k.version""")
                .param("network", news.networkId())
                .param("assignment", assignment.id())
                .param("person", assignment.personId())
                .param("member", assignment.memberId())
                .param("version", news.version())
                .param("from", assignment.validFrom())
                .param("until", assignment.validUntil())
                .update();
    }

    private void apply(DirectoryChange.AssignmentRemoval news) {
        jdbc.sql("update known_person set gone = true, version = :version "
                        + "where network_id = :network and assignment_id = :assignment and version < :version")
                .param("version", news.version())
                .param("network", news.networkId())
                .param("assignment", news.assignmentId())
                .update();
    }

    private void erase(DirectoryChange.PersonErasure news) {
        for (String table : List.of("known_person where person_id", "inbox where subject_id")) {
            jdbc.sql("delete from " + table + " = :person and network_id = :network")
                    .param("person", news.personId())
                    .param("network", news.networkId())
                    .update();
        }
    }
}
