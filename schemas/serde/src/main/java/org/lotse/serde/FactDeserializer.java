package org.lotse.serde;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads facts in Confluent's wire format. Wants the client property {@value FactSerializer#REGISTRY_URL}. */
public final class FactDeserializer implements Deserializer<SpecificRecord> {

    private @Nullable FactBytes bytes;

    /** For Kafka, which configures it afterwards. */
    public FactDeserializer() {}

    FactDeserializer(FactBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        bytes = Configured.bytes(configs, bytes);
    }

    @Override
    @SuppressWarnings("NullAway") // Kafka hands null for a tombstone and takes null for one
    public @Nullable SpecificRecord deserialize(String topic, byte @Nullable [] data) {
        return data == null ? null : requireNonNull(bytes, "not configured").decode(data);
    }
}
