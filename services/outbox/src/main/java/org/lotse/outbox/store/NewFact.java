package org.lotse.outbox.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.serde.WriterSchema;

/**
 * A fact to be delivered to {@code topic}, its bytes made.
 *
 * @param schema in which the bytes are written; null where it is not known
 * @param traceparent the trace of the request that it follows from; null when there is none
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
