package org.lotse.networkzones;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The zones read in one transaction. A transaction uses the same zones to its end, so that the days it stores and the heads of its facts
 * agree, and a list of a thousand rows needs one query. Unbound while the transaction is suspended.
 */
final class TransactionZoneCache extends ResourceHolderSupport {

    private final Map<UUID, ZoneId> zones = new HashMap<>();

    /** The cache of the running transaction. A transaction must be running. */
    static TransactionZoneCache running(Object boundTo) {
        if (TransactionSynchronizationManager.getResource(boundTo) instanceof TransactionZoneCache present) {
            return present;
        }
        var fresh = new TransactionZoneCache();
        TransactionSynchronizationManager.bindResource(boundTo, fresh);
        TransactionSynchronizationManager.registerSynchronization(
                new ResourceHolderSynchronization<>(fresh, boundTo) {});
        return fresh;
    }

    ZoneId of(UUID network, Function<UUID, ZoneId> otherwise) {
        return zones.computeIfAbsent(network, otherwise);
    }
}
