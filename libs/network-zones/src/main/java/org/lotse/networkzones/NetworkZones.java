package org.lotse.networkzones;

import java.time.ZoneId;
import java.util.UUID;
import org.lotse.facts.Zones;
import org.lotse.networkzones.store.NetworkZoneStore;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The time zone in which each network counts its days, as last announced to this service. Read from the table, one row by its key, once per
 * transaction. A longer cache would be stale in every instance except the one that listens.
 */
public final class NetworkZones {

    private final NetworkZoneStore known;

    NetworkZones(NetworkZoneStore known) {
        this.known = known;
    }

    /**
     * Inside a transaction, call it only for the network of that transaction: row-level security hides the others.
     *
     * @return {@link Zones#USUAL} until the network has been announced
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
