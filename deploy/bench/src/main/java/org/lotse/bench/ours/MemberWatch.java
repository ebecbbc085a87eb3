package org.lotse.bench.ours;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.lotse.bench.contest.LastWords;
import org.lotse.bench.contest.Machine;
import org.lotse.facts.Topics;

/** Reads figures of members as any reader does, committed ones only, from the moment on at which it was made. */
final class MemberWatch implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;

    MemberWatch(String bootstrap) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = IntStream.range(0, LastWords.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topics.ACTIVATION_MEMBERS, partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /**
     * Returns when the figures of all these members have been read.
     *
     * @return by {@link System#nanoTime()}
     */
    long await(Set<UUID> members) {
        Set<UUID> missing = new HashSet<>(members);
        long[] last = {System.nanoTime()};
        long limit = last[0] + Machine.PATIENCE.toNanos();
        while (!missing.isEmpty()) {
            read((member, now) -> {
                missing.remove(member);
                last[0] = now;
            });
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("The figures of " + missing.size() + " members never came");
            }
        }
        return last[0];
    }

    /** Hands over each member whose figures have come, with the moment by {@link System#nanoTime()}. */
    void read(ObjLongConsumer<UUID> consumerOfMembers) {
        var records = consumer.poll(Duration.ofMillis(20));
        long now = System.nanoTime();
        records.forEach(record ->
                consumerOfMembers.accept(UUID.fromString(new String(record.key(), StandardCharsets.UTF_8)), now));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
