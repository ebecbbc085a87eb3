package org.lotse.outbox.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.serde.WriterSchema;

/**
 * A fact to be delivered to {@code topic}, its bytes made.
 *
 * @param schema in which the bytes are written; null where it is not known
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared or changed
public record NewFact(
        String topic, UUID key, byte[] value, @Nullable WriterSchema schema) {

    public NewFact(String topic, UUID key, byte[] value) {
        this(topic, key, value, null);
    }
}
