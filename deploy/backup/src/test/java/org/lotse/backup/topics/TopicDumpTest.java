package org.lotse.backup.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.backup.archive.BackupReader;
import org.lotse.backup.archive.BackupRefusedException;
import org.lotse.backup.archive.BackupWriter;
import org.lotse.facts.Topics;
import org.lotse.testplatform.TestPlatform;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class TopicDumpTest {

    private static final long MARCH = Instant.parse("2024-03-02T11:00:00Z").toEpochMilli();
    private static final int MORE_PARTITIONS = 3;

    @TempDir
    private Path temp;

    @Test
    void everyTopicOfTheCatalogueIsEitherCopiedOnceOrComputedAgain() {
        List<String> all = Stream.concat(
                        Stream.of(BackupTopicGroup.values()).flatMap(kept -> kept.names().stream()),
                        BackupTopicGroup.DERIVED.stream())
                .toList();

        assertThat(all)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Topics.ALL.stream().map(Topics.Topic::name).toList());
    }

    @Test
    void recordsComeBackWithTheirTimesAndInTheOrderOfTheirKeys() throws Exception {
        List<UUID> members = Stream.generate(UUID::randomUUID).limit(20).toList();
        send(members);
        Path file = temp.resolve("backup");
        long copied;
        try (BackupWriter backup = BackupWriter.to(file, Instant.now())) {
            copied = new TopicDump(TestPlatform.bootstrapServers(), "memory:").into(backup, BackupTopicGroup.LOG);
            backup.finish();
        }
        EmbeddedKafkaBroker other = new EmbeddedKafkaKraftBroker(
                1, MORE_PARTITIONS, Topics.ALL.stream().map(Topics.Topic::name).toArray(String[]::new));
        other.afterPropertiesSet();
        try (BackupReader backup = BackupReader.open(file)) {
            TopicLoad load = new TopicLoad(other.getBrokersAsString(), "memory:");

            assertThat(load.from(backup)).isEqualTo(copied);

            assertThat(byKey(other.getBrokersAsString())).isEqualTo(byKey(TestPlatform.bootstrapServers()));
            assertThatThrownBy(() -> load.from(backup))
                    .isInstanceOf(BackupRefusedException.class)
                    .hasMessageContaining(Topics.SIGNALS + " is not empty");
        } finally {
            other.destroy();
        }
    }

    /** Otherwise the backup would hang forever, unnoticed until it is needed. */
    @Test
    void aBrokerThatGivesNothingAnyMoreEndsTheBackupWithTheWayOut() {
        TopicPartition partition = new TopicPartition(Topics.SIGNALS, 0);
        TopicDump dump = new TopicDump("nowhere:9092", "memory:", Duration.ofMillis(300));
        try (MockConsumer<byte[], byte[]> away = new MockConsumer<>("earliest")) {
            away.updatePartitions(Topics.SIGNALS, List.of(new PartitionInfo(Topics.SIGNALS, 0, null, null, null)));
            away.updateBeginningOffsets(Map.of(partition, 0L));
            away.updateEndOffsets(Map.of(partition, 7L));

            assertThatThrownBy(() -> dump.copy(
                            away,
                            Topics.SIGNALS,
                            new DataOutputStream(OutputStream.nullOutputStream()),
                            new HashMap<>()))
                    .isInstanceOf(BackupRefusedException.class)
                    .hasMessageContaining(Topics.SIGNALS)
                    .hasMessageContaining("take the backup again");
        }
    }

    /** Includes bytes that are not a fact, and the deletion of a key: a copy does not validate records. */
    private static void send(List<UUID> members) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestPlatform.bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < 400; i++) {
                byte[] key = members.get(i % members.size()).toString().getBytes(StandardCharsets.UTF_8);
                byte[] value = i % 7 == 0 ? null : ("signal " + i).getBytes(StandardCharsets.UTF_8);
                var one = new ProducerRecord<>(Topics.SIGNALS, null, MARCH + i, key, value);
                one.headers().add("number", new byte[] {(byte) i});
                producer.send(one).get();
            }
            producer.flush();
        }
    }

    private record DumpedRecord(long time, String value, String header) {}

    private static Map<String, List<DumpedRecord>> byKey(String brokers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
        List<Map.Entry<String, DumpedRecord>> all = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            Set<TopicPartition> partitions = consumer.partitionsFor(Topics.SIGNALS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(one -> all.add(Map.entry(
                                new String(one.key(), StandardCharsets.UTF_8),
                                new DumpedRecord(
                                        one.timestamp(),
                                        one.value() == null
                                                ? "deleted"
                                                : HexFormat.of().formatHex(one.value()),
                                        HexFormat.of()
                                                .formatHex(one.headers()
                                                        .lastHeader("number")
                                                        .value())))));
            }
        }
        return all.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
