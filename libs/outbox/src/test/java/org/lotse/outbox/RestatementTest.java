package org.lotse.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.outbox.restatement.FactRestatement;
import org.lotse.outbox.store.OutboxStore;
import org.lotse.testplatform.TestPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = RestatementTest.RestatementTestApplication.class,
        properties = {"spring.application.name=members", "spring.flyway.locations=classpath:db/outbox"})
@ContextConfiguration(initializers = TestPlatform.class)
class RestatementTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final UUID muellerGmbh = UUID.randomUUID();
    private final UUID schmidtAg = UUID.randomUUID();
    private final RawTopicReader log = new RawTopicReader();

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxStore waiting;

    @Autowired
    private RestatementEndpoint endpoint;

    @Autowired
    private FactRestatement restatement;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @EnableAutoConfiguration
    static class RestatementTestApplication {}

    /** The copy that begins with the context sees the facts of the first test or not, as it happens; a test must not meet it. */
    @BeforeEach
    void awaitArchiveBackfill() {
        await().atMost(PATIENCE).until(this::archiveBackfills, equalTo(1));
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void everyFactIsSaidAgainAsItWasWithItsTimeAndInOrder() {
        inTransaction(() -> IntStream.rangeClosed(1, 1_200).forEach(version -> register(muellerGmbh, version)));
        List<LogRecord> first = log.of(Topics.MEMBERS, muellerGmbh, 1_200);

        sayAgain(null);

        List<LogRecord> both = log.of(Topics.MEMBERS, muellerGmbh, 2_400);
        assertThat(both.subList(1_200, 2_400)).containsExactlyElementsOf(first);
    }

    @Test
    void whatIsSaidAgainIsNotKeptTwice() {
        inTransaction(() -> register(muellerGmbh, 1));
        log.of(Topics.MEMBERS, muellerGmbh, 1);

        sayAgain(null);
        sayAgain(null);

        assertThat(log.of(Topics.MEMBERS, muellerGmbh, 3)).hasSize(3);
        assertThat(kept(muellerGmbh)).isEqualTo(1);
    }

    @Test
    void onACompactedTopicOnlyTheLastWordIsSaidAgain() {
        inTransaction(() -> describe(muellerGmbh, 1));
        inTransaction(() -> describe(muellerGmbh, 2));
        List<LogRecord> first = log.of(Topics.NETWORKS, muellerGmbh, 2);

        sayAgain(null);

        assertThat(log.of(Topics.NETWORKS, muellerGmbh, 3)).last().isEqualTo(first.getLast());
        awaitEmptyOutbox();
        assertThat(log.of(Topics.NETWORKS, muellerGmbh, 3)).hasSize(3);
    }

    @Test
    void anOldWordThatAlreadyWaitsIsDroppedWhenANewerOneWasSaid() {
        inTransaction(() -> describe(muellerGmbh, 1));
        List<LogRecord> first = log.of(Topics.NETWORKS, muellerGmbh, 1);
        inTransaction(() -> {
            describe(muellerGmbh, 2);
            waiting.add(List.of());
        });
        log.of(Topics.NETWORKS, muellerGmbh, 2);

        jdbc.update(
                "insert into outbox (shard, topic, key, value, restates) select ?, topic, key, value, id from outbox_told "
                        + "where key = ? order by id limit 1",
                Math.floorMod(muellerGmbh.hashCode(), 16),
                muellerGmbh);
        awaitEmptyOutbox();

        assertThat(log.of(Topics.NETWORKS, muellerGmbh, 2)).last().isNotEqualTo(first.getFirst());
    }

    @Test
    void onlyFactsSinceATimeCanBeSaidAgain() {
        inTransaction(() -> register(muellerGmbh, 1));
        log.of(Topics.MEMBERS, muellerGmbh, 1);
        awaitEmptyOutbox();
        OffsetDateTime between = jdbc.queryForObject("select clock_timestamp()", OffsetDateTime.class);
        inTransaction(() -> register(muellerGmbh, 2));
        List<LogRecord> first = log.of(Topics.MEMBERS, muellerGmbh, 2);

        sayAgain(between);

        assertThat(log.of(Topics.MEMBERS, muellerGmbh, 3)).last().isEqualTo(first.getLast());
    }

    @Test
    void aRegistryThatForgotEverythingLearnsTheSchemasAgain() {
        inTransaction(() -> register(muellerGmbh, 1));
        LogRecord first = log.of(Topics.MEMBERS, muellerGmbh, 1).getFirst();
        awaitEmptyOutbox();
        // the schema number of the former registry is no longer valid
        jdbc.update(
                "update outbox_told set value = overlay(value placing '\\x7fffffff'::bytea from 2) where key = ?",
                muellerGmbh);

        sayAgain(null);

        assertThat(log.of(Topics.MEMBERS, muellerGmbh, 2)).last().isEqualTo(first);
    }

    @Test
    void anOlderDatabaseReadsBackWhatItsServiceSaidBeforeAndKeepsItOnce() {
        inTransaction(() -> register(muellerGmbh, 1));
        log.of(Topics.MEMBERS, muellerGmbh, 1);
        awaitEmptyOutbox();
        String kept = "select encode(value, 'hex') || ' ' || date_trunc('milliseconds', told_at) || ' ' || schema"
                + " from outbox_told where key = ?";
        String before = jdbc.queryForObject(kept, String.class, muellerGmbh);
        inTransaction(() -> register(schmidtAg, 1));
        log.of(Topics.MEMBERS, schmidtAg, 1);
        awaitEmptyOutbox();
        jdbc.update("delete from outbox_told where key = ? or id < 1000000000000", muellerGmbh);
        jdbc.update("delete from outbox_read_back");

        restatement.stop();
        restatement.start();

        awaitArchiveBackfill();
        assertThat(jdbc.queryForObject(kept, String.class, muellerGmbh)).isEqualTo(before);
        assertThat(kept(schmidtAg)).isEqualTo(1);
        assertThat(jdbc.queryForObject("select count(*) from outbox_schemas", Integer.class))
                .isBetween(1, 4);
    }

    @Test
    void whatAStoppedProcessLeftUnfinishedGoesOnAtTheNextStart() {
        inTransaction(() -> register(muellerGmbh, 1));
        log.of(Topics.MEMBERS, muellerGmbh, 1);
        awaitEmptyOutbox();
        restatement.stop();
        endpoint.begin(null);
        assertThat(endpoint.last().orElseThrow().finishedAt()).isNull();

        restatement.start();

        assertThat(log.of(Topics.MEMBERS, muellerGmbh, 2)).hasSize(2);
        awaitDone();
    }

    private void sayAgain(@Nullable OffsetDateTime since) {
        awaitEmptyOutbox();
        endpoint.begin(since);
        awaitDone();
    }

    private void awaitDone() {
        await().atMost(PATIENCE).until(() -> endpoint.last().orElseThrow().finishedAt() != null);
    }

    private void awaitEmptyOutbox() {
        await().atMost(PATIENCE).until(() -> waiting.backlog().facts() == 0);
    }

    private int archiveBackfills() {
        Integer rows = jdbc.queryForObject("select count(*) from outbox_read_back", Integer.class);
        return rows == null ? 0 : rows;
    }

    private int kept(UUID key) {
        Integer rows = jdbc.queryForObject("select count(*) from outbox_told where key = ?", Integer.class, key);
        return rows == null ? 0 : rows;
    }

    private void register(UUID key, int version) {
        outbox.append(Topics.MEMBERS, key, SampleFacts.registered(key, version));
    }

    private void describe(UUID key, int version) {
        FactHead head = SampleFacts.registered(key, version).getHead();
        outbox.append(Topics.NETWORKS, key, new NetworkDescribed(head, version, "Europe/Berlin"));
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    /** A record on the topic; readers sort by its timestamp. */
    private record LogRecord(long timestamp, String value) {}

    /** Reads committed records as bytes. */
    private static final class RawTopicReader implements AutoCloseable {

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

        RawTopicReader() {
            consumer = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", TestPlatform.bootstrapServers(), "isolation.level", "read_committed"),
                    new ByteArrayDeserializer(),
                    new ByteArrayDeserializer());
            List<TopicPartition> partitions = List.of(Topics.MEMBERS, Topics.NETWORKS).stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        }

        List<LogRecord> of(String topic, UUID key, int atLeast) {
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
                return of(topic, key).size() >= atLeast;
            });
            return of(topic, key);
        }

        private List<LogRecord> of(String topic, UUID key) {
            String name = key.toString();
            return seen.stream()
                    .filter(one ->
                            one.topic().equals(topic) && new String(one.key(), StandardCharsets.UTF_8).equals(name))
                    .map(one -> new LogRecord(
                            one.timestamp(), java.util.HexFormat.of().formatHex(one.value())))
                    .toList();
        }

        @Override
        public void close() {
            consumer.close();
        }
    }
}
