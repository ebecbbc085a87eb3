package org.lotse.networkzones.store;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.lotse.facts.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The latest zone of every network. Row-level security shows only the current network. */
public final class NetworkZoneStore {

    private final JdbcClient jdbc;

    public NetworkZoneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the highest version, so that facts may arrive twice and in any order. */
    public void saveIfNewer(UUID network, int version, ZoneId zone) {
        jdbc.sql("""
                insert into known_network (network_id, version, zone) values (?, ?, ?)
                on conflict (network_id) do update set version = excluded.version, zone = excluded.zone
                where known_network.version < excluded.version""").params(network, version, zone.getId()).update();
    }

    /** Empty until the network has been announced. */
    public Optional<ZoneId> zone(UUID network) {
        return jdbc.sql("select zone from known_network where network_id = ?")
                .param(network)
                .query(String.class)
                .optional()
                .map(Zones::named);
    }
}
