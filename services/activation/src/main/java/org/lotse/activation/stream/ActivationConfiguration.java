package org.lotse.activation.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.rulebook.PolicyFormat;
import org.lotse.activation.rulebook.Rulebooks;
import org.lotse.activation.rulebook.TimeZones;
import org.lotse.activation.wire.FactReader;
import org.lotse.activation.wire.TableFacts;
import org.lotse.facts.Topics;
import org.lotse.serde.FactBytes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaAdmin;

/** Wires the stream. Long, since all of its parts meet here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ActivationProperties.class)
class ActivationConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Rulebooks rulebooks() {
        return new Rulebooks();
    }

    @Bean
    TimeZones timeZones() {
        return new TimeZones();
    }

    @Bean
    PolicyFormat policyFormat() {
        return new PolicyFormat();
    }

    @Bean
    FactBytes factBytes(@Value("${lotse.registry.url}") String registry) {
        return FactBytes.withRegistry(registry);
    }

    @Bean
    TableFacts tableFacts(FactBytes bytes, PolicyFormat format) {
        return new TableFacts(bytes, format);
    }

    @Bean
    InspectedTopics inspectedTopics(KafkaAdmin admin, Environment environment) {
        // a start that ends before anything connects only trains a class cache
        return environment.containsProperty("spring.context.exit")
                ? InspectedTopics.unseen()
                : InspectedTopics.of(admin.getConfigurationProperties());
    }

    /** Writes what is not part of the stream: policies, and what the global tables cannot read. */
    @Bean
    @DependsOn("inspectedTopics")
    Producer<byte[], byte[]> factProducer(KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildProducerProperties());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Bean
    Verdicts verdicts() {
        return new Verdicts();
    }

    @Bean
    ActivationStream activationStream(
            ActivationProperties properties,
            KafkaProperties kafka,
            FactBytes bytes,
            Clock clock,
            Rulebooks rulebooks,
            TimeZones zones,
            TableFacts tables,
            Producer<byte[], byte[]> producer,
            Verdicts verdicts,
            StreamThreadFailureHandler failures,
            StreamMeters streamMeters,
            MeterRegistry meters,
            Environment environment) {
        Map<String, Object> common = common(kafka);
        Workshop workshop = new Workshop(
                clock,
                properties.commit(),
                rulebooks,
                zones,
                bytes,
                new FactReader(),
                tables,
                new CommittedLogEnd(common, properties.group(), Topics.MEMBER_KEYED),
                Counter.builder("lotse.activation.dead.letters")
                        .description("Records that could not be read")
                        .register(meters),
                streamMeters.publishDelay(),
                verdicts::put,
                new Aside(producer));
        ActivationStream stream = new ActivationStream(
                ActivationTopology.of(workshop, properties.store()),
                StreamSettings.of(common, properties),
                properties.standbys(),
                properties.sessionTimeout(),
                () -> address(properties, environment),
                failures,
                streamMeters);
        streamMeters.show(stream::state);
        return stream;
    }

    @Bean
    Parts parts(ActivationStream stream) {
        return new StoredParts(stream::ready);
    }

    /** The web server listens before the stream starts, so its port is known by then even where it was chosen by the system. */
    private static @Nullable String address(ActivationProperties properties, Environment environment) {
        if (properties.address() != null) {
            return properties.address();
        }
        String port = environment.getProperty("local.server.port");
        return port == null ? null : "127.0.0.1:" + port;
    }

    private static Map<String, Object> common(KafkaProperties kafka) {
        Map<String, Object> common = new HashMap<>(kafka.buildAdminProperties());
        common.remove("client.id");
        return common;
    }
}
