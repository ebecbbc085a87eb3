package org.lotse.bench.activation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.lotse.bench.harness.EndMarkers;
import org.lotse.bench.harness.MachineInfo;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.serde.FactBytes;

/** Reads the figures of members as any reader does, committed ones only, starting when it is created. */
final class MemberActivationReader implements AutoCloseable {

    private final FactBytes bytes = FactBytes.withRegistry("memory:");
    private final KafkaConsumer<byte[], byte[]> consumer;

    MemberActivationReader(String bootstrap) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, EndMarkers.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topics.ACTIVATION_MEMBERS, partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /**
     * Returns once the figures of all end markers have been read, and those of all members for the markers' day.
     *
     * @return by {@link System#nanoTime()}
     */
    long await(EndMarkers words) {
        Set<UUID> missing = new HashSet<>(words.members());
        Set<UUID> counted = new HashSet<>();
        long limit = System.nanoTime() + MachineInfo.PATIENCE.toNanos();
        while (!missing.isEmpty() || counted.size() < words.memberCount()) {
            for (ConsumerRecord<byte[], byte[]> record : poll()) {
                UUID member = member(record);
                missing.remove(member);
                if (!counted.contains(member) && isOf(record, words.day())) {
                    counted.add(member);
                }
            }
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("The figures of %d members never came, and those of the last day of %d"
                        .formatted(missing.size(), words.memberCount() - counted.size()));
            }
        }
        return System.nanoTime();
    }

    private boolean isOf(ConsumerRecord<byte[], byte[]> record, LocalDate day) {
        return bytes.decode(record.value()) instanceof MemberActivation said
                && !said.getAsOf().isBefore(day);
    }

    /** Passes on each member whose figures have been read, with the time by {@link System#nanoTime()}. */
    void read(ObjLongConsumer<UUID> consumerOfMembers) {
        var records = poll();
        long now = System.nanoTime();
        records.forEach(record -> consumerOfMembers.accept(member(record), now));
    }

    private ConsumerRecords<byte[], byte[]> poll() {
        return consumer.poll(Duration.ofMillis(20));
    }

    private static UUID member(ConsumerRecord<byte[], byte[]> record) {
        return UUID.fromString(new String(record.key(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
