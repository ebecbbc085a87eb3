package org.lotse.members.store;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.members.domain.Member;
import org.lotse.members.domain.NormalName;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations of the current network. */
@Repository
public class MemberRepository {

    private static final String SELECT =
            "select id, name, type, external_id, website, version, retracted from members where network_id = :network ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    MemberRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Finds the member and locks its row until the transaction ends. Hold this lock when appending the member's facts. */
    public Optional<Member> lock(UUID id) {
        return select("and id = :id for update")
                .param("id", id)
                .query(RowMappers::member)
                .optional();
    }

    /** Members with one of these ids, names or external numbers, including retracted ones, locked in order of their ids. */
    public List<Member> lockAny(Collection<UUID> ids, Collection<String> names, Collection<String> externalIds) {
        return select(
                        "and (id = any(:ids) or name = any(:names) or external_id = any(:numbers)) order by id for update")
                .param("ids", RowMappers.array(ids))
                .param("names", names.toArray(String[]::new))
                .param("numbers", externalIds.toArray(String[]::new))
                .query(RowMappers::member)
                .list();
    }

    /** Finds a member that is not retracted. */
    public Optional<Member> find(UUID id) {
        return select("and id = :id and not retracted")
                .param("id", id)
                .query(RowMappers::member)
                .optional();
    }

    /** Members that are not retracted and have the same name apart from case, accents, punctuation and legal form, or the same number. */
    public List<Member> alike(String core, @Nullable String externalId) {
        return select("and not retracted and (normal_name = :core or external_id = :number) order by id")
                .param("core", core)
                .param("number", externalId, Types.VARCHAR)
                .query(RowMappers::member)
                .list();
    }

    /** Inserts rows, or updates those with the same id. */
    public void save(Collection<Member> members) {
        UUID network = CurrentNetwork.id();
        batch.batchUpdate("""
                insert into members (id, network_id, name, normal_name, type, external_id, website, version, retracted)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, normal_name = excluded.normal_name, type = excluded.type,
                    external_id = excluded.external_id, website = excluded.website, version = excluded.version,
                    retracted = excluded.retracted""", members, Math.max(1, members.size()), (row, member) -> {
            row.setObject(1, member.id());
            row.setObject(2, network);
            row.setString(3, member.name());
            row.setString(4, NormalName.of(member.name()).core());
            row.setString(5, member.type().name());
            row.setString(6, member.externalId());
            row.setString(7, member.website());
            row.setInt(8, member.version());
            row.setBoolean(9, member.retracted());
        });
    }

    /** All members that are not retracted; for comparing names. */
    public List<Member> all() {
        return select("and not retracted").query(RowMappers::member).list();
    }

    private JdbcClient.StatementSpec select(String where) {
        return jdbc.sql(SELECT + where).param("network", CurrentNetwork.id());
    }
}
