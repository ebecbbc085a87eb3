package org.lotse.engagement.store;

import java.util.List;
import org.lotse.engagement.domain.Assignment;
import org.lotse.engagement.domain.News;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who is known. An older version never replaces a newer one, so facts may be read again at any time. */
@Repository
public class Learning {

    private final JdbcClient jdbc;

    Learning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void learn(List<News> news) {
        for (News one : news) {
            switch (one) {
                case News.MemberNews member -> learn(member);
                case News.PersonNews person -> learn(person);
                case News.PersonGone gone -> learn(gone);
                case News.PersonForgotten forgotten -> forget(forgotten);
            }
        }
    }

    private void learn(News.MemberNews news) {
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

    private void learn(News.PersonNews news) {
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

    private void learn(News.PersonGone news) {
        jdbc.sql("update known_person set gone = true, version = :version "
                        + "where network_id = :network and assignment_id = :assignment and version < :version")
                .param("version", news.version())
                .param("network", news.networkId())
                .param("assignment", news.assignmentId())
                .update();
    }

    private void forget(News.PersonForgotten news) {
        for (String table : List.of("known_person where person_id", "inbox where subject_id")) {
            jdbc.sql("delete from " + table + " = :person and network_id = :network")
                    .param("person", news.personId())
                    .param("network", news.networkId())
                    .update();
        }
    }
}
