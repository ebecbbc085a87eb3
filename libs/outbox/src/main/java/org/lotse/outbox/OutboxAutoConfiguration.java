package org.lotse.outbox;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.lotse.facts.Topics;
import org.lotse.outbox.relay.KafkaFactSender;
import org.lotse.outbox.relay.Relay;
import org.lotse.outbox.relay.RelayState;
import org.lotse.outbox.restatement.ArchiveBackfill;
import org.lotse.outbox.restatement.FactRestatement;
import org.lotse.outbox.store.ArchiveBackfillStore;
import org.lotse.outbox.store.OutboxStore;
import org.lotse.outbox.store.RelayStore;
import org.lotse.outbox.store.RestatementStore;
import org.lotse.serde.FactBytes;
import org.lotse.startup.store.ConditionalOnMigrations;
import org.lotse.topics.TopicInspection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a service with an outbox table its {@link Outbox}, the relay, metrics and endpoints. */
@AutoConfiguration(after = {DataSourceAutoConfiguration.class, KafkaAutoConfiguration.class})
@ConditionalOnMigrations("classpath:db/outbox")
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxAutoConfiguration {

    @Bean
    OutboxStore waitingFacts(JdbcTemplate jdbc) {
        return new OutboxStore(jdbc);
    }

    /** One instance for all writers, so that they share the schemas registered at startup. */
    @Bean
    FactBytes outboxFactBytes(@Value("${lotse.registry.url}") String registryUrl) {
        return FactBytes.withRegistry(registryUrl);
    }

    @Bean
    Outbox outbox(OutboxStore waiting, OutboxProperties properties, FactBytes bytes) {
        return new TransactionalOutbox(waiting, bytes, properties.largestFact());
    }

    @Bean
    OutboxMetrics outboxMetrics(OutboxStore waiting) {
        return new OutboxMetrics(waiting);
    }

    @Bean
    OutboxEndpoint outboxEndpoint(OutboxStore waiting) {
        return new OutboxEndpoint(waiting);
    }

    @Bean
    FactRestatement factRestatement(
            JdbcClient jdbc,
            OutboxStore waiting,
            PlatformTransactionManager transactions,
            KafkaProperties kafka,
            FactBytes bytes,
            @Value("${spring.application.name}") String service) {
        var transaction = new TransactionTemplate(transactions);
        var readBack = new ArchiveBackfill(
                new ArchiveBackfillStore(jdbc, waiting), bytes, transaction, kafka.buildConsumerProperties(), service);
        return new FactRestatement(new RestatementStore(jdbc), waiting, bytes, transaction, readBack);
    }

    @Bean
    RestatementEndpoint restatementEndpoint(FactRestatement restatement) {
        return new RestatementEndpoint(restatement);
    }

    @Bean
    RelayState outboxRelayState() {
        return new RelayState();
    }

    @Bean
    OutboxHealth outboxHealthIndicator(RelayState state) {
        return new OutboxHealth(state);
    }

    @Bean
    Relay outboxRelay(
            JdbcConnectionDetails database,
            KafkaProperties kafka,
            KafkaAdmin admin,
            OutboxProperties properties,
            OutboxMetrics metrics,
            RelayState state,
            @Value("${spring.application.name}") String service) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        settings.putAll(ProducerSettings.of("outbox-" + service + "-" + properties.instance()));
        var inspection = new TopicInspection(admin.getConfigurationProperties());
        return new Relay(
                () -> RelayStore.open(
                        database.getJdbcUrl(),
                        requireNonNullElse(database.getUsername(), ""),
                        requireNonNullElse(database.getPassword(), "")),
                () -> new KafkaFactSender(() -> producer(settings), topics -> inspect(inspection, topics)),
                metrics::delivered,
                state);
    }

    /** A topic that is not in the catalogue is not inspected; the broker refuses its facts one by one. */
    private static void inspect(TopicInspection inspection, Set<String> topics) {
        Set<String> known = Topics.ALL.stream()
                .map(Topics.Topic::name)
                .filter(topics::contains)
                .collect(Collectors.toSet());
        if (!known.isEmpty()) {
            inspection.require(known, Duration.ZERO);
        }
    }

    private static Producer<byte[], byte[]> producer(Map<String, Object> settings) {
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** The relay must not block on the broker: its producer times out early, and the relay starts over. */
    private static final class ProducerSettings {

        static Map<String, Object> of(String transactionalId) {
            return Map.of(
                    ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId,
                    ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 20_000,
                    ProducerConfig.ACKS_CONFIG, "all",
                    ProducerConfig.LINGER_MS_CONFIG, 0,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000,
                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        }
    }
}
