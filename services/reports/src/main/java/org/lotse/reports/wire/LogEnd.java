package org.lotse.reports.wire;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.lotse.facts.Topics;
import org.lotse.reports.store.Positions;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Tells whether the facts have been read up to the end of the log, so that a report holds what was known when it was asked for.
 *
 * <p>Offsets alone do not tell: a transaction ends with a marker that nobody reads, so the end lies beyond the last fact for ever.
 * Only reading on from the stored position, and finding nothing, does.
 */
@Component
public class LogEnd {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Map<String, Object> settings;
    private final Positions positions;

    LogEnd(KafkaProperties kafka, Positions positions) {
        this.settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.keySet().removeIf(key -> key.startsWith("spring."));
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        this.positions = positions;
    }

    /**
     * Waits until everything is read that is on the log now.
     *
     * @return false when that did not happen within the limit
     */
    public boolean awaitReading(Duration limit) {
        try (Consumer<byte[], byte[]> log =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Stream.of(Topics.MEMBERS, Topics.PROGRAMME, Topics.PARTICIPATION)
                    .flatMap(topic -> log.partitionsFor(topic).stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            log.assign(partitions);
            Map<TopicPartition, Long> ends = log.endOffsets(partitions);
            long deadline = System.nanoTime() + limit.toNanos();
            while (!isRead(log, ends)) {
                if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                    return false;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return true;
        }
    }

    private boolean isRead(Consumer<byte[], byte[]> log, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> read = new HashMap<>();
        positions.all().forEach(p -> read.put(new TopicPartition(p.topic(), p.partition()), p.nextOffset()));
        ends.forEach((partition, end) -> log.seek(partition, Math.min(read.getOrDefault(partition, 0L), end)));
        return log.poll(LOOK).isEmpty()
                && ends.entrySet().stream().allMatch(p -> log.position(p.getKey()) >= p.getValue());
    }
}
