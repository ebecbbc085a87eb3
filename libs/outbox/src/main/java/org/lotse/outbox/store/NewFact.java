package org.lotse.outbox.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.serde.WriterSchema;

/**
 * An encoded fact to be delivered to {@code topic}.
 *
 * @param schema schema of the bytes; null if unknown
 * @param traceparent trace of the request that caused the fact; null if there is none
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared or changed
public record NewFact(
        String topic,
        UUID key,
        byte[] value,
        @Nullable WriterSchema schema,
        @Nullable String traceparent) {

    public NewFact(String topic, UUID key, byte[] value) {
        this(topic, key, value, null, null);
    }
}
