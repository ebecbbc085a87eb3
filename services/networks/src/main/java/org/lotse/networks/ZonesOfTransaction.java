package org.lotse.networks;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has been told of zones. It counts in the same ones to its end, so that the days it stores and the heads of its
 * facts agree, and a list of a thousand rows asks once. Rests while the transaction is suspended.
 */
final class ZonesOfTransaction implements TransactionSynchronization {

    private final Object boundTo;
    private final Map<UUID, ZoneId> zones = new HashMap<>();

    private ZonesOfTransaction(Object boundTo) {
        this.boundTo = boundTo;
    }

    /** Those of the running transaction, of which there must be one. */
    static ZonesOfTransaction running(Object boundTo) {
        if (TransactionSynchronizationManager.getResource(boundTo) instanceof ZonesOfTransaction present) {
            return present;
        }
        var fresh = new ZonesOfTransaction(boundTo);
        TransactionSynchronizationManager.bindResource(boundTo, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    ZoneId of(UUID network, Function<UUID, ZoneId> otherwise) {
        return zones.computeIfAbsent(network, otherwise);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(boundTo);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(boundTo, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(boundTo);
    }
}
