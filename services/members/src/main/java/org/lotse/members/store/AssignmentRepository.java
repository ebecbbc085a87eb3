package org.lotse.members.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lotse.members.domain.Assignment;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Assignments of persons to members in the current network. */
@Repository
public class AssignmentRepository {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    AssignmentRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The members' assignments in order of their first days, including retracted ones. */
    public List<Assignment> of(Collection<UUID> memberIds) {
        return jdbc.sql("select * from assignments where network_id = ? and member_id = any(?) order by valid_from, id")
                .params(CurrentNetwork.id(), RowMappers.array(memberIds))
                .query(RowMappers::assignment)
                .list();
    }

    public List<Assignment> of(UUID memberId) {
        return of(List.of(memberId));
    }

    /** The assignments of these persons, past and present, including retracted ones. */
    public List<Assignment> ofPersons(Collection<UUID> personIds) {
        return jdbc.sql("select * from assignments where network_id = ? and person_id = any(?) order by valid_from, id")
                .params(CurrentNetwork.id(), RowMappers.array(personIds))
                .query(RowMappers::assignment)
                .list();
    }

    /** Inserts rows, or updates those with the same id. */
    public void save(Collection<Assignment> assignments) {
        UUID network = CurrentNetwork.id();
        batch.batchUpdate("""
                insert into assignments (id, network_id, member_id, person_id, role, valid_from, valid_until, version, retracted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set role = excluded.role, valid_from = excluded.valid_from,
                    valid_until = excluded.valid_until, version = excluded.version, retracted = excluded.retracted""", assignments, Math.max(1, assignments.size()), (row, one) -> {
            row.setObject(1, one.id());
            row.setObject(2, network);
            row.setObject(3, one.memberId());
            row.setObject(4, one.personId());
            row.setString(5, one.role().name());
            row.setObject(6, one.validFrom());
            row.setObject(7, one.validUntil());
            row.setInt(8, one.version());
            row.setBoolean(9, one.retracted());
        });
    }
}
