package org.lotse.outbox.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that waits to be delivered.
 *
 * @param id ascending in the order of appending, per key
 * @param value the fact in the wire format of its topic
 * @param toldAt timestamp of its record: now, or the time of its first delivery if it is restated
 * @param outdated true if it is restated on a compacted topic and a newer fact of its key has been delivered
 * @param traceparent trace of the request that caused the fact; null if there is none
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
