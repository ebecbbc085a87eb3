package org.lotse.reports.wire;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.lotse.facts.Topics;
import org.lotse.reports.store.ReadPositionRepository;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Waits until the facts are read up to the end of the log, so that a report contains everything known at the time of its request.
 *
 * <p>A comparison of offsets is not enough: each transaction ends with a marker that consumers do not receive, so the end offset always
 * lies beyond the last fact. Only a read from the stored position that returns no fact proves the end.
 */
@Component
public class ConsumerCatchUp {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Map<String, Object> settings;
    private final ReadPositionRepository readPositionRepository;

    ConsumerCatchUp(KafkaProperties kafka, ReadPositionRepository readPositionRepository) {
        this.settings = new HashMap<>(kafka.buildConsumerProperties());
        settings.keySet().removeIf(key -> key.startsWith("spring."));
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.readPositionRepository = readPositionRepository;
    }

    /**
     * Waits until all facts now on the log are read.
     *
     * @return false when that did not happen within the limit
     */
    public boolean awaitCaughtUp(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        Map<TopicPartition, Long> behindLastFact = behindLastFact(deadline);
        while (!isOver(deadline)) {
            if (covers(stored(), behindLastFact)) {
                return true;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    /**
     * Reads from the stored positions to the current end. A partition without a new fact is absent: its stored position is already behind
     * the last fact.
     */
    private Map<TopicPartition, Long> behindLastFact(long deadline) {
        try (Consumer<byte[], byte[]> log =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Stream.of(Topics.MEMBERS, Topics.PROGRAMME, Topics.PARTICIPATION)
                    .flatMap(topic -> log.partitionsFor(topic).stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            log.assign(partitions);
            Map<TopicPartition, Long> ends = log.endOffsets(partitions);
            Map<TopicPartition, Long> known = stored();
            ends.forEach((partition, end) -> log.seek(partition, Math.min(known.getOrDefault(partition, 0L), end)));
            Map<TopicPartition, Long> behind = new HashMap<>();
            while (ends.entrySet().stream().anyMatch(end -> log.position(end.getKey()) < end.getValue())
                    && !isOver(deadline)) {
                log.poll(LOOK).forEach(fact -> behind.put(partitionOf(fact), fact.offset() + 1));
            }
            return behind;
        }
    }

    private static TopicPartition partitionOf(ConsumerRecord<?, ?> fact) {
        return new TopicPartition(fact.topic(), fact.partition());
    }

    private Map<TopicPartition, Long> stored() {
        Map<TopicPartition, Long> stored = new HashMap<>();
        readPositionRepository
                .all()
                .forEach(p -> stored.put(new TopicPartition(p.topic(), p.partition()), p.nextOffset()));
        return stored;
    }

    private static boolean covers(Map<TopicPartition, Long> stored, Map<TopicPartition, Long> wanted) {
        return wanted.entrySet().stream().allMatch(w -> stored.getOrDefault(w.getKey(), 0L) >= w.getValue());
    }

    private static boolean isOver(long deadline) {
        return System.nanoTime() > deadline || Thread.currentThread().isInterrupted();
    }
}
