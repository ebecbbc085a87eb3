package org.lotse.outbox.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.serde.WriterSchema;

/**
 * A fact that was delivered.
 *
 * @param id ascending in the order of delivery, per key
 * @param schema schema of the value; null if only the registry has it
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared or changed
public record DeliveredFact(
        long id,
        String topic,
        UUID key,
        byte[] value,
        @Nullable WriterSchema schema,
        Instant toldAt) {}
