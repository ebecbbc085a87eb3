package org.lotse.outbox.store;

import java.util.UUID;

/** Which of the sixteen queues a key belongs to. */
final class OutboxShards {

    private static final int COUNT = 16;

    private OutboxShards() {}

    static int of(UUID key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}
