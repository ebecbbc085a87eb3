package org.lotse.outbox.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact to be delivered to {@code topic}, its bytes made.
 *
 * @param traceparent the trace of the request that it follows from; null when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared or changed
public record NewFact(String topic, UUID key, byte[] value, @Nullable String traceparent) {}
