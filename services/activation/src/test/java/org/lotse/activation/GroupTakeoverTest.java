package org.lotse.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lotse.activation.stream.BrokerFacts;
import org.lotse.activation.stream.FormerReleaseSettings;
import org.lotse.activation.wire.MemberFactBuilder;
import org.lotse.facts.Topics;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A release that reads one more topic than the release before it, on the same broker. */
@ExtendWith(OutputCaptureExtension.class)
class GroupTakeoverTest {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final List<String> ITS_TOPICS = List.of(Topics.MEMBERS, Topics.PARTICIPATION, Topics.SIGNALS);

    private final String group = "succession-" + UUID.randomUUID();
    private final UUID network = UUID.randomUUID();
    private final LocalDate yesterday = ExpectedFigures.today().minusDays(1);
    private final MemberFactBuilder mueller = new MemberFactBuilder(network, UUID.randomUUID());
    private final BrokerFacts brokerFacts = new BrokerFacts();

    @AfterEach
    void stop() {
        brokerFacts.close();
    }

    @Test
    void whatTheFormerReleasePutAsideIsNotPutAsideAgain() {
        String key = mueller.member().toString();
        brokerFacts.publish(Topics.MEMBERS, key, "before".getBytes(StandardCharsets.UTF_8));
        formerReleaseReads(key, "history", "due", "said");

        ActivationInstance now = ActivationInstance.of(group);
        try {
            brokerFacts.publish(Topics.MEMBERS, key, "after".getBytes(StandardCharsets.UTF_8));

            await().atMost(LIMIT).untilAsserted(() -> assertThat(letters(key)).contains("after"));
            assertThat(letters(key)).containsExactly("after");
        } finally {
            now.close();
        }
    }

    @Test
    void withOtherStoresTheLogIsReadFromItsBeginning() {
        brokerFacts.publish(mueller.registered(yesterday.toString(), 1), mueller.joined(yesterday.toString()));
        formerReleaseReads(mueller.member().toString(), "of-old");

        ActivationInstance now = ActivationInstance.of(group);
        try {
            await().atMost(LIMIT)
                    .untilAsserted(() ->
                            assertThat(brokerFacts.memberActivations(network)).containsOnlyKeys(mueller.member()));
        } finally {
            now.close();
        }
    }

    /** The broker compares the settings of changelogs, too. */
    @Test
    void aReleaseThatWantsOtherSettingsOfItsChangelogsTakesOver() {
        String key = mueller.member().toString();
        brokerFacts.publish(Topics.MEMBERS, key, "before".getBytes(StandardCharsets.UTF_8));
        formerReleaseReads(key, Topics.MEMBER_KEYED, "history", "said");

        ActivationInstance now = ActivationInstance.of(group);
        try {
            brokerFacts.publish(mueller.registered(yesterday.toString(), 1), mueller.joined(yesterday.toString()));

            await().atMost(LIMIT)
                    .untilAsserted(() ->
                            assertThat(brokerFacts.memberActivations(network)).containsOnlyKeys(mueller.member()));
            assertThat(letters(key)).isEmpty();
        } finally {
            now.close();
        }
    }

    @Test
    void itWaitsUntilTheFormerReleaseIsStoppedAndSaysSo(CapturedOutput output) throws Exception {
        brokerFacts.publish(mueller.registered(yesterday.toString(), 1), mueller.joined(yesterday.toString()));
        KafkaStreams former = formerReleaseRuns(mueller.member().toString(), ITS_TOPICS, "of-old");
        var starting = CompletableFuture.supplyAsync(() -> ActivationInstance.of(group));
        try {
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(output)
                            .contains("Instances of another release run in the group " + group)
                            .contains("stopped"));
            assertThat(brokerFacts.memberActivations(network)).isEmpty();
        } finally {
            leave(former);
        }

        ActivationInstance now = starting.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        try {
            await().atMost(LIMIT)
                    .untilAsserted(() ->
                            assertThat(brokerFacts.memberActivations(network)).containsOnlyKeys(mueller.member()));
        } finally {
            now.close();
        }
    }

    private List<String> letters(String key) {
        return brokerFacts.all(Topics.ACTIVATION_DEAD_LETTERS).stream()
                .filter(letter -> new String(letter.key(), StandardCharsets.UTF_8).equals(key))
                .map(letter -> new String(letter.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private void formerReleaseReads(String key, String... stores) {
        formerReleaseReads(key, ITS_TOPICS, stores);
    }

    /** Reads records with a key, stores nothing of them, and leaves the group. */
    private void formerReleaseReads(String key, List<String> topics, String... stores) {
        leave(formerReleaseRuns(key, topics, stores));
    }

    private KafkaStreams formerReleaseRuns(String key, List<String> topics, String... stores) {
        var read = new AtomicInteger();
        var bytes = new ByteArrayDeserializer();
        Topology topology = new Topology()
                .addSource("facts", bytes, bytes, topics.toArray(String[]::new))
                .addProcessor("count", () -> counting(key, read), "facts");
        for (String store : stores) {
            topology.addStateStore(
                    Stores.keyValueStoreBuilder(
                            Stores.inMemoryKeyValueStore(store), Serdes.Bytes(), Serdes.ByteArray()),
                    "count");
        }
        var streams = new KafkaStreams(topology, FormerReleaseSettings.settings(group));
        streams.start();
        await().atMost(LIMIT).until(() -> read.get() > 0);
        return streams;
    }

    private static void leave(KafkaStreams streams) {
        streams.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                .withTimeout(LIMIT));
    }

    private static Processor<byte[], byte[], byte[], byte[]> counting(String key, AtomicInteger read) {
        return new Processor<>() {
            @Override
            public void process(Record<byte[], byte[]> record) {
                if (new String(record.key(), StandardCharsets.UTF_8).equals(key)) {
                    read.incrementAndGet();
                }
            }
        };
    }
}
