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
import org.lotse.activation.output.DeadLetterProducer;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.activation.policies.PolicyFormat;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.storage.LocalPartitions;
import org.lotse.activation.storage.StorePartitions;
import org.lotse.activation.task.AuditResults;
import org.lotse.activation.topology.ActivationTopology;
import org.lotse.activation.topology.TaskDependencies;
import org.lotse.activation.wire.HistoryFactReader;
import org.lotse.activation.wire.TableFactDecoder;
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

/** Wires the stream. Long, since all of its components are created here. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ActivationProperties.class)
class ActivationConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PolicyRegistry policyRegistry() {
        return new PolicyRegistry();
    }

    @Bean
    NetworkZoneRegistry networkZoneRegistry() {
        return new NetworkZoneRegistry();
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
    TableFactDecoder tableFactDecoder(FactBytes bytes, PolicyFormat format) {
        return new TableFactDecoder(bytes, format);
    }

    @Bean
    TopicStartCheck inspectedTopics(KafkaAdmin admin, Environment environment) {
        // a run that exits before anything connects only trains the class cache
        return environment.containsProperty("spring.context.exit")
                ? TopicStartCheck.unseen()
                : TopicStartCheck.of(admin.getConfigurationProperties());
    }

    /** The producer for records outside the stream: policies, and what the global tables cannot read. */
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
    AuditResults auditResults() {
        return new AuditResults();
    }

    @Bean
    ActivationStream activationStream(
            ActivationProperties properties,
            KafkaProperties kafka,
            FactBytes bytes,
            Clock clock,
            PolicyRegistry policyRegistry,
            NetworkZoneRegistry zones,
            TableFactDecoder tables,
            Producer<byte[], byte[]> producer,
            AuditResults auditResults,
            StreamThreadFailureHandler failures,
            StreamMeters streamMeters,
            MeterRegistry meters,
            Environment environment) {
        Map<String, Object> common = common(kafka);
        TaskDependencies dependencies = new TaskDependencies(
                clock,
                properties.commit(),
                policyRegistry,
                zones,
                bytes,
                new HistoryFactReader(),
                tables,
                new CommittedEndOfInput(common, properties.group(), Topics.MEMBER_KEYED),
                Counter.builder("lotse.activation.dead.letters")
                        .description("Records that could not be read")
                        .register(meters),
                streamMeters.publishDelay(),
                auditResults::put,
                new DeadLetterProducer(producer));
        ActivationStream stream = new ActivationStream(
                ActivationTopology.of(dependencies, properties.store()),
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
    LocalPartitions localPartitions(ActivationStream stream) {
        return new StorePartitions(stream::ready);
    }

    /** The web server listens before the stream starts, so its port is known here even if the system chose it. */
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
