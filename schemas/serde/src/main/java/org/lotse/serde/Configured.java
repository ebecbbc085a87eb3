package org.lotse.serde;

import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/** How Kafka's client properties become a codec. */
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
