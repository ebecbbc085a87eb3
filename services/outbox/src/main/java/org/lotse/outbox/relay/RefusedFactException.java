package org.lotse.outbox.relay;

import org.lotse.outbox.store.Waiting;

/** The broker will never take this fact, however often it is offered. */
final class RefusedFactException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Waiting fact;

    RefusedFactException(Waiting fact, Throwable reason) {
        super(reason.getClass().getSimpleName() + ": " + reason.getMessage(), reason);
        this.fact = fact;
    }

    Waiting fact() {
        return fact;
    }
}
