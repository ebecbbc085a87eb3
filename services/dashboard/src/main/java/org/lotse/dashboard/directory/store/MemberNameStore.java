package org.lotse.dashboard.directory.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of members. Facts contain no names, so each registration marks a name to be fetched. */
@Repository
public class MemberNameStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MemberNameStore(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batches = jdbc;
    }

    /** A member whose name is older than its registration. */
    public record MissingName(UUID network, UUID member, int version) {}

    /** By network; at most {@code limit} in total. */
    public Map<UUID, List<MissingName>> due(int limit) {
        return jdbc.sql("""
                        select network_id as network, member_id as member, version from member
                        where name_version < version and not retracted limit ?""").param(limit).query(MissingName.class).list().stream()
                .collect(groupingBy(MissingName::network, mapping(missingName -> missingName, toList())));
    }

    /**
     * Stores the names that the directory returned.
     *
     * @param names by member; a member unknown to the directory keeps its name
     */
    public void keep(List<MissingName> asked, Map<UUID, String> names) {
        batches.batchUpdate(
                """
                update member set name = coalesce(?, name), name_version = greatest(name_version, ?)
                where network_id = ? and member_id = ?""",
                asked.stream()
                        .map(missingName -> new Object[] {
                            names.get(missingName.member()),
                            missingName.version(),
                            missingName.network(),
                            missingName.member()
                        })
                        .toList());
    }
}
