package org.lotse.backup.topics;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.lotse.backup.archive.BackupRefusedException;
import org.lotse.backup.archive.BackupWriter;
import org.lotse.serde.FactBytes;

/**
 * Copies the current content of topics: every committed record up to the end offsets read first, with its time. The
 * schemas are copied with their ids, so that an empty registry is sufficient for a restore.
 */
public final class TopicDump {

    static final String RECORDS = "topics/";
    static final String SCHEMAS = "schemas/";

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int WIRE_PREFIX = 5;

    private final Map<String, Object> settings;
    private final FactBytes bytes;
    private final Duration patience;

    /** @param brokers {@code bootstrap.servers} */
    public TopicDump(String brokers, String registryUrl) {
        this(brokers, registryUrl, PATIENCE);
    }

    /** @param patience how long to wait for a broker that returns no records */
    TopicDump(String brokers, String registryUrl, Duration patience) {
        this.patience = patience;
        this.settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        this.bytes = FactBytes.withRegistry(registryUrl);
    }

    /** @return the number of records copied */
    public long into(BackupWriter backup, BackupTopicGroup topics) throws IOException {
        Map<Integer, String> schemas = new TreeMap<>();
        long count = 0;
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            for (String topic : topics.names()) {
                try (var to = new DataOutputStream(new BufferedOutputStream(backup.entry(RECORDS + topic), 1 << 16))) {
                    count += copy(consumer, topic, to, schemas);
                    TopicDumpFormat.end(to);
                }
            }
        }
        for (Map.Entry<Integer, String> schema : schemas.entrySet()) {
            try (var to = new DataOutputStream(backup.entry(SCHEMAS + topics + "/" + schema.getKey()))) {
                to.write(schema.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return count;
    }

    /** @throws BackupRefusedException if no more records arrive before the end is reached */
    long copy(Consumer<byte[], byte[]> consumer, String topic, DataOutputStream to, Map<Integer, String> schemas)
            throws IOException {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        long count = 0;
        long reached = -1;
        long movedAt = System.nanoTime();
        while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
            // transaction markers advance a position, too
            long now = partitions.stream().mapToLong(consumer::position).sum();
            if (now != reached) {
                reached = now;
                movedAt = System.nanoTime();
            } else if (System.nanoTime() - movedAt > patience.toNanos()) {
                throw new BackupRefusedException("The broker gives nothing of " + topic
                        + " any more: look whether all brokers answer, and take the backup again.");
            }
            for (ConsumerRecord<byte[], byte[]> one : consumer.poll(LOOK)) {
                note(one.value(), schemas);
                TopicDumpFormat.write(to, one.timestamp(), one.key(), one.value(), one.headers());
                count++;
            }
        }
        return count;
    }

    private void note(byte @Nullable [] value, Map<Integer, String> schemas) {
        Integer id = schemaId(value);
        if (value != null && id != null && !schemas.containsKey(id)) {
            schemas.put(id, bytes.schemaOf(value).json());
        }
    }

    /** The schema id at the beginning of a fact; null if the bytes are not a fact. */
    static @Nullable Integer schemaId(byte @Nullable [] value) {
        return value == null || value.length < WIRE_PREFIX || value[0] != 0
                ? null
                : ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
    }
}
