package org.lotse.networks;

import java.time.ZoneId;
import java.util.UUID;
import org.lotse.facts.Zones;
import org.lotse.gate.CurrentNetwork;
import org.lotse.networks.store.NetworkZoneStore;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The time zone in which each network counts its days, as this service has heard. Read from its table, one row by its key, once per
 * transaction: a longer memory would be older than the table in all instances but the one that listens.
 */
public final class NetworkZones {

    private final NetworkZoneStore known;

    NetworkZones(NetworkZoneStore known) {
        this.known = known;
    }

    /**
     * Inside a transaction, only for the network that the transaction works for: row-level security hides the others.
     *
     * @return {@link Zones#USUAL} while the network has said nothing
     */
    public ZoneId of(UUID network) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionZoneCache.running(this).of(network, this::read)
                : read(network);
    }

    private ZoneId read(UUID network) {
        return CurrentNetwork.during(network, () -> known.zone(network).orElse(Zones.USUAL));
    }
}
