package org.lotse.activation.deadletters;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.lotse.facts.Topics;

/** Reads {@code activation.dead-letters.v1} partition by partition, from the first record to the end offset at the time of the read. */
final class DeadLetterReader {

    private static final Duration AT_ONCE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TIMEOUT_MS = 5_000;

    private final Map<String, Object> settings;

    /** @param common how to reach the broker */
    DeadLetterReader(Map<String, Object> common) {
        this.settings = new HashMap<>(common);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
    }

    /** The caller must close the consumer. */
    Consumer<byte[], byte[]> open() {
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    static List<TopicPartition> partitions(Consumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(Topics.ACTIVATION_DEAD_LETTERS).stream()
                .map(p -> new TopicPartition(p.topic(), p.partition()))
                .sorted(java.util.Comparator.comparingInt(TopicPartition::partition))
                .toList();
    }

    /**
     * Reads from a position, ordered by partition and offset.
     *
     * @param onwards returns false to stop reading
     * @throws TimeoutException if the broker does not deliver existing records in time
     */
    void read(int partition, long offset, Predicate<ConsumerRecord<byte[], byte[]>> onwards) {
        try (Consumer<byte[], byte[]> consumer = open()) {
            for (TopicPartition next : partitions(consumer)) {
                if (next.partition() < partition) {
                    continue;
                }
                consumer.assign(List.of(next));
                if (next.partition() == partition) {
                    consumer.seek(next, offset);
                } else {
                    consumer.seekToBeginning(List.of(next));
                }
                if (!readToEnd(consumer, onwards)) {
                    return;
                }
            }
        }
    }

    /** Reads from the consumer's position to the current end; returns false if {@code onwards} stopped it before. */
    static boolean readToEnd(Consumer<byte[], byte[]> consumer, Predicate<ConsumerRecord<byte[], byte[]>> onwards) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            var records = consumer.poll(AT_ONCE);
            for (ConsumerRecord<byte[], byte[]> record : records) {
                if (!onwards.test(record)) {
                    return false;
                }
            }
            if (!records.isEmpty()) {
                until = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > until) {
                throw new TimeoutException("The broker does not give the dead letters that it has");
            }
        }
        return true;
    }
}
