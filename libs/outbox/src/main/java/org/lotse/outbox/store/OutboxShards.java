package org.lotse.outbox.store;

import java.util.UUID;

/** Assigns each key to one of the sixteen shards. */
final class OutboxShards {

    private static final int COUNT = 16;

    private OutboxShards() {}

    static int of(UUID key) {
        return Math.floorMod(key.hashCode(), COUNT);
    }
}
