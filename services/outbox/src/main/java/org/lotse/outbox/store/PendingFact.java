package org.lotse.outbox.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that waits to be delivered.
 *
 * @param id ascending in the order of appending, per key
 * @param value the fact in the wire format of its topic
 * @param toldAt the time of its record: now, or when it was delivered for the first time if it is said again
 * @param outdated true if it is said again on a compacted topic, and a newer one of its key has been said
 * @param traceparent the trace of the request that it follows from; null when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared or changed
public record PendingFact(
        long id,
        String topic,
        UUID key,
        byte[] value,
        Instant toldAt,
        boolean outdated,
        @Nullable String traceparent) {}
