package org.lotse.serde;

import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** Creates a codec from Kafka client properties. */
final class Configured {

    private Configured() {}

    static FactBytes bytes(Map<String, ?> configs, @Nullable FactBytes present) {
        if (present != null) {
            return present;
        }
        if (configs.get(FactSerializer.REGISTRY_URL) instanceof String url && !url.isBlank()) {
            return FactBytes.withRegistry(url);
        }
        throw new ConfigException(
                FactSerializer.REGISTRY_URL, configs.get(FactSerializer.REGISTRY_URL), "must name the schema registry");
    }
}
