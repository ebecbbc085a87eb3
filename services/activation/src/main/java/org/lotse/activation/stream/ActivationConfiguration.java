package org.lotse.activation.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
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
import org.springframework.core.env.Environment;

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

    /** Writes what is not part of the stream: policies, and what the global tables cannot read. */
    @Bean
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
                verdicts::put,
                new Aside(producer));
        return new ActivationStream(
                ActivationTopology.of(workshop, properties.store()),
                settings(common, properties),
                () -> address(properties, environment));
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

    private static Properties settings(Map<String, Object> common, ActivationProperties properties) {
        Properties settings = new Properties();
        settings.putAll(common);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, properties.group());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, properties.stateDir().toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, properties.threads());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "streams");
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, WrittenOrder.class);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStoresConfiguration.class);
        // publishing asks for its commit; this one only moves the offsets of facts that changed nothing
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 60_000);
        // the wait for new facts must not outlast the time to publish
        settings.put(
                StreamsConfig.POLL_MS_CONFIG, Math.max(5, properties.commit().toMillis() / 4));
        // 100 by default in Streams; a commit flushes anyway
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG), 5);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), 64 << 10);
        // must not be shorter than the time between commits; a transaction is open only while something is published
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG), 90_000);
        // the only cache is that of the table which says that a commit is near
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 1L << 20);
        settings.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
        return settings;
    }
}
