package org.lotse.members.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.lotse.members.domain.Network;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Networks and their descriptions. */
@Repository
public class NetworkRepository {

    private final JdbcClient jdbc;

    NetworkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores the network and locks its row until the transaction ends. */
    public void save(Network network) {
        jdbc.sql("""
                insert into networks (network_id, name, zone, locale) values (?, ?, ?, ?)
                on conflict (network_id) do update set name = excluded.name, zone = excluded.zone, locale = excluded.locale""")
                .params(network.id(), network.name(), network.zone().getId(), network.locale())
                .update();
    }

    public Optional<Network> find(UUID id) {
        return jdbc.sql("select network_id, name, zone, locale from networks where network_id = ?")
                .param(id)
                .query((row, n) -> new Network(
                        RowMappers.id(row, "network_id"),
                        row.getString("name"),
                        ZoneId.of(row.getString("zone")),
                        row.getString("locale")))
                .optional();
    }

    /**
     * Records that the network's current zone is published, and locks its row until the transaction ends. Of two concurrent calls, the
     * second finds the zone published.
     *
     * @return the version to publish; empty when the zone is published already
     */
    public OptionalInt markAnnounced(UUID id) {
        return jdbc.sql("""
                        update networks set version = version + 1, told_zone = zone
                        where network_id = ? and told_zone is distinct from zone returning version""").param(id).query(Integer.class).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Networks whose current zone is not published yet. */
    public List<UUID> unannounced() {
        return jdbc.sql("select network_id from networks where told_zone is distinct from zone")
                .query(UUID.class)
                .list();
    }

    /** Serialises the admission of organisations to a network; other callers wait for the transaction to end. */
    public void lockAdmission(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("admission:" + id)
                .query(rows -> {});
    }
}
