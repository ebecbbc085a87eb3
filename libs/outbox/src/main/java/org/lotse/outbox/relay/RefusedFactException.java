package org.lotse.outbox.relay;

import org.lotse.outbox.store.PendingFact;

/** The broker will never accept this fact, however often it is sent. */
final class RefusedFactException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient PendingFact fact;

    RefusedFactException(PendingFact fact, Throwable reason) {
        super(reason.getClass().getSimpleName() + ": " + reason.getMessage(), reason);
        this.fact = fact;
    }

    PendingFact fact() {
        return fact;
    }
}
