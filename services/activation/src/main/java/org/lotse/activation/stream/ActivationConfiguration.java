package org.lotse.activation.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.wire.FactReader;
import org.lotse.facts.Topics;
import org.lotse.serde.FactBytes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the stream. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ActivationProperties.class)
class ActivationConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Evaluator evaluator() {
        return new Evaluator(Policy.standard());
    }

    @Bean
    Verdicts verdicts() {
        return new Verdicts();
    }

    @Bean
    ActivationStream activationStream(
            ActivationProperties properties,
            KafkaProperties kafka,
            @Value("${lotse.registry.url}") String registry,
            Clock clock,
            Evaluator evaluator,
            Verdicts verdicts,
            MeterRegistry meters) {
        Map<String, Object> common = common(kafka);
        Workshop workshop = new Workshop(
                clock,
                properties.zone(),
                properties.commit(),
                evaluator,
                FactBytes.withRegistry(registry),
                new FactReader(properties.zone()),
                new CommittedLogEnd(common, properties.group(), Topics.MEMBER_KEYED),
                Counter.builder("lotse.activation.dead.letters")
                        .description("Records that could not be read")
                        .register(meters),
                verdicts::put);
        return new ActivationStream(ActivationTopology.of(workshop, properties.store()), settings(common, properties));
    }

    private static Map<String, Object> common(KafkaProperties kafka) {
        Map<String, Object> common = new HashMap<>(kafka.buildAdminProperties());
        common.remove("client.id");
        return common;
    }

    private static Properties settings(Map<String, Object> common, ActivationProperties properties) {
        Properties settings = new Properties();
        settings.putAll(common);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, properties.group());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, properties.stateDir().toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, properties.threads());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "streams");
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStoresConfiguration.class);
        // publishing asks for its commit; this one only moves the offsets of facts that changed nothing
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 10_000);
        // the wait for new facts must not outlast the time to publish
        settings.put(
                StreamsConfig.POLL_MS_CONFIG, Math.max(5, properties.commit().toMillis() / 4));
        // 100 by default in Streams; a commit flushes anyway
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 64 << 10);
        // figures of a whole log are gathered for up to ten seconds, and a busy machine may take longer
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 60_000);
        // rows of a large network that catches up; a small one never fills it
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 64L << 20);
        settings.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
        return settings;
    }
}
