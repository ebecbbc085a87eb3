package org.lotse.members.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lotse.members.domain.Classification;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Classifications of the current network. */
@Repository
public class ClassificationRepository {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ClassificationRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The members' classifications, oldest first, including retracted ones. */
    public List<Classification> of(Collection<UUID> memberIds) {
        return jdbc.sql(
                        "select * from classifications where network_id = ? and member_id = any(?) order by kind, valid_from, id")
                .params(CurrentNetwork.id(), RowMappers.array(memberIds))
                .query(RowMappers::classification)
                .list();
    }

    public List<Classification> of(UUID memberId) {
        return of(List.of(memberId));
    }

    /** Inserts rows, or updates those with the same id. */
    public void save(Collection<Classification> classifications) {
        UUID network = CurrentNetwork.id();
        batch.batchUpdate("""
                insert into classifications (id, network_id, member_id, kind, scheme, code, valid_from, self_declared, version,
                    retracted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set kind = excluded.kind, scheme = excluded.scheme, code = excluded.code,
                    valid_from = excluded.valid_from, self_declared = excluded.self_declared, version = excluded.version,
                    retracted = excluded.retracted""", classifications, Math.max(1, classifications.size()), (row, one) -> {
            row.setObject(1, one.id());
            row.setObject(2, network);
            row.setObject(3, one.memberId());
            row.setString(4, one.kind().name());
            row.setString(5, one.scheme());
            row.setString(6, one.code());
            row.setObject(7, one.validFrom());
            row.setBoolean(8, one.selfDeclared());
            row.setInt(9, one.version());
            row.setBoolean(10, one.retracted());
        });
    }
}
