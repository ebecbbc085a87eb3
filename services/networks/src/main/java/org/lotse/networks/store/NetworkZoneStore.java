package org.lotse.networks.store;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.lotse.facts.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last word of every network. Row-level security shows the current network's only. */
public final class NetworkZoneStore {

    private final JdbcClient jdbc;

    public NetworkZoneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what has the highest version, so that it may come twice and in any order. */
    public void saveIfNewer(UUID network, int version, ZoneId zone) {
        jdbc.sql("""
                insert into known_network (network_id, version, zone) values (?, ?, ?)
                on conflict (network_id) do update set version = excluded.version, zone = excluded.zone
                where known_network.version < excluded.version""").params(network, version, zone.getId()).update();
    }

    /** Empty while the network has said nothing. */
    public Optional<ZoneId> zone(UUID network) {
        return jdbc.sql("select zone from known_network where network_id = ?")
                .param(network)
                .query(String.class)
                .optional()
                .map(Zones::named);
    }
}
