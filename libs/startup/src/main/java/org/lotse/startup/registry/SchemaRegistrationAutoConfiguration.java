package org.lotse.startup.registry;

import java.time.Clock;
import java.util.List;
import org.lotse.facts.Topics;
import org.lotse.serde.FactBytes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Registers schemas where {@code lotse.registry.writes} names the topics that a service writes. */
@AutoConfiguration
@ConditionalOnProperty("lotse.registry.writes")
class SchemaRegistrationAutoConfiguration {

    @Bean
    SchemaRegistration schemaRegistration(
            @Value("${lotse.registry.url}") String registryUrl,
            @Value("${lotse.registry.writes}") List<String> topics) {
        return new SchemaRegistration(
                FactBytes.withRegistry(registryUrl),
                topics.stream().map(Topics::named).toList(),
                Clock.systemUTC());
    }
}
