package org.lotse.outbox.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact that waits to be delivered.
 *
 * @param id ascending in the order of appending, per key
 * @param value the fact in the wire format of its topic
 * @param traceparent the trace of the request that it follows from; null when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared or changed
public record Waiting(long id, String topic, UUID key, byte[] value, @Nullable String traceparent) {}
