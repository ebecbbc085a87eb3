package org.lotse.serde;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Encodes facts in Confluent's wire format. Requires the client property {@value #REGISTRY_URL}. */
public final class FactSerializer implements Serializer<SpecificRecord> {

    /** Address of the registry: {@code http://host:port}, or {@code memory:} in tests. */
    public static final String REGISTRY_URL = "lotse.registry.url";

    private @Nullable FactBytes bytes;

    /** For Kafka, which calls {@code configure} afterwards. */
    public FactSerializer() {}

    FactSerializer(FactBytes bytes) {
        this.bytes = bytes;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {
        bytes = Configured.bytes(configs, bytes);
    }

    @Override
    @SuppressWarnings("NullAway") // in Kafka, null is a tombstone in both directions
    public byte @Nullable [] serialize(String topic, @Nullable SpecificRecord fact) {
        return fact == null ? null : requireNonNull(bytes, "not configured").encode(topic, fact);
    }
}
