package org.lotse.startup.registry;

import java.time.Clock;
import java.util.List;
import org.lotse.facts.Topics;
import org.lotse.serde.FactBytes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Registers schemas if {@code lotse.registry.writes} names the topics that a service writes. */
@AutoConfiguration
@ConditionalOnProperty("lotse.registry.writes")
class SchemaRegistrationAutoConfiguration {

    /** Uses the service's own {@link FactBytes} if it has one, which then does not register the schemas again. */
    @Bean
    SchemaRegistration schemaRegistration(
            ObjectProvider<FactBytes> bytes,
            @Value("${lotse.registry.url}") String registryUrl,
            @Value("${lotse.registry.writes}") List<String> topics) {
        return new SchemaRegistration(
                bytes.getIfAvailable(() -> FactBytes.withRegistry(registryUrl)),
                topics.stream().map(Topics::named).toList(),
                Clock.systemUTC());
    }
}
