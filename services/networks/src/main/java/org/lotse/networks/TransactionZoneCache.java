package org.lotse.networks;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has been told of zones. It counts in the same ones to its end, so that the days it stores and the heads of its
 * facts agree, and a list of a thousand rows asks once. Rests while the transaction is suspended.
 */
final class TransactionZoneCache extends ResourceHolderSupport {

    private final Map<UUID, ZoneId> zones = new HashMap<>();

    /** Those of the running transaction, of which there must be one. */
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
