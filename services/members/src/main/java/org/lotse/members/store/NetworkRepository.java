package org.lotse.members.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.lotse.members.domain.Network;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Networks as they named themselves. */
@Repository
public class NetworkRepository {

    private final JdbcClient jdbc;

    NetworkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks its row until the transaction ends. */
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
     * Notes that the others are told of the network as it stands, and locks its row until the transaction ends: of two that want to
     * tell the same, the second finds it told.
     *
     * @return the version to tell; empty when they know already
     */
    public OptionalInt markAnnounced(UUID id) {
        return jdbc.sql("""
                        update networks set version = version + 1, told_zone = zone
                        where network_id = ? and told_zone is distinct from zone returning version""").param(id).query(Integer.class).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Networks of which the others do not know what stands here. */
    public List<UUID> unannounced() {
        return jdbc.sql("select network_id from networks where told_zone is distinct from zone")
                .query(UUID.class)
                .list();
    }

    /** One at a time may add organisations to a network; the others wait for its transaction to end. */
    public void lockAdmission(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("admission:" + id)
                .query(rows -> {});
    }
}
