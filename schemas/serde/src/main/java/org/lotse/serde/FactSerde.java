package org.lotse.serde;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** Serde of facts for Kafka Streams. */
public final class FactSerde {

    private FactSerde() {}

    /** @param registryUrl {@code http://host:port}, or {@code memory:} in tests */
    public static Serde<SpecificRecord> withRegistry(String registryUrl) {
        FactBytes bytes = FactBytes.withRegistry(registryUrl);
        return Serdes.serdeFrom(new FactSerializer(bytes), new FactDeserializer(bytes));
    }
}
