package org.lotse.serde;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Decodes facts in Confluent's wire format. Requires the client property {@value FactSerializer#REGISTRY_URL}. */
public final class FactDeserializer implements Deserializer<SpecificRecord> {

    private @Nullable FactBytes bytes;

    /** For Kafka, which calls {@code configure} afterwards. */
    public FactDeserializer() {}

    FactDeserializer(FactBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        bytes = Configured.bytes(configs, bytes);
    }

    @Override
    @SuppressWarnings("NullAway") // in Kafka, null is a tombstone in both directions
    public @Nullable SpecificRecord deserialize(String topic, byte @Nullable [] data) {
        return data == null ? null : requireNonNull(bytes, "not configured").decode(data);
    }
}
