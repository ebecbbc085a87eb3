package org.lotse.outbox.relay;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whether the relay delivers, or why not. The health check reads it. */
public final class RelayState {

    private final AtomicReference<@Nullable String> obstacle = new AtomicReference<>();

    /** The reason why facts wait, as a sentence; empty while they are delivered. */
    public Optional<String> obstacle() {
        return Optional.ofNullable(obstacle.get());
    }

    /** Returns true if the reason is new. */
    boolean waits(String reason) {
        return !reason.equals(obstacle.getAndSet(reason));
    }

    /** Returns true if facts were waiting before. */
    boolean delivers() {
        return obstacle.getAndSet(null) != null;
    }
}
