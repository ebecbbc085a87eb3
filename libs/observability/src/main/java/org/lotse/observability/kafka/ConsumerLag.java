package org.lotse.observability.kafka;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lag of each consumer group in records, as the broker reports it, so that it is correct even if a consumer hangs. Queried when metrics
 * are scraped, at most every 10 s, for at most 3 s; a service that is never scraped never connects.
 *
 * <p>A transaction ends with a marker that takes an offset and is never committed on its own, so an idle consumer may have a lag of one per
 * partition.
 */
final class ConsumerLag implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerLag.class);
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int PATIENCE_MS = 3_000;
    private static final ListOffsetsOptions COMMITTED = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED);

    private final Map<String, Object> settings;
    private final Set<ConsumerGroupTopics> groups = new HashSet<>();
    private @Nullable Admin admin;
    private Map<String, Map<String, Long>> known = Map.of();
    private boolean asked;
    private long askedAt;

    /** @param settings of a Kafka client */
    ConsumerLag(Map<String, Object> settings) {
        this.settings = new HashMap<>(settings);
        this.settings.put("default.api.timeout.ms", PATIENCE_MS);
        this.settings.put("request.timeout.ms", PATIENCE_MS);
        this.settings.remove("client.id");
    }

    synchronized void follow(ConsumerGroupTopics group) {
        groups.add(group);
    }

    /** Records of a topic that a group has not processed; {@code NaN} while the broker is unreachable. */
    synchronized double of(String group, String topic) {
        if (!asked || System.nanoTime() - askedAt >= KEPT_NANOS) {
            known = ask();
            asked = true;
            askedAt = System.nanoTime();
        }
        Long lag = known.getOrDefault(group, Map.of()).get(topic);
        return lag == null ? Double.NaN : lag;
    }

    private Map<String, Map<String, Long>> ask() {
        try {
            Admin asking = admin == null ? Admin.create(settings) : admin;
            admin = asking;
            Set<String> topics =
                    groups.stream().flatMap(g -> g.topics().stream()).collect(Collectors.toSet());
            List<TopicPartition> partitions = partitions(asking, topics);
            Map<TopicPartition, Long> ends = offsets(asking, partitions, OffsetSpec.latest());
            Map<TopicPartition, Long> begins = offsets(asking, partitions, OffsetSpec.earliest());
            Map<String, Map<String, Long>> lags = new HashMap<>();
            for (ConsumerGroupTopics group : groups) {
                lags.computeIfAbsent(group.group(), g -> new HashMap<>())
                        .putAll(lags(group, positions(asking, group.group()), begins, ends));
            }
            return lags;
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            LOG.debug("Consumer lag unknown: {}", e.toString());
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private static Map<String, Long> lags(
            ConsumerGroupTopics group,
            Map<TopicPartition, OffsetAndMetadata> positions,
            Map<TopicPartition, Long> begins,
            Map<TopicPartition, Long> ends) {
        Map<String, Long> lags = new HashMap<>();
        ends.forEach((partition, end) -> {
            if (group.topics().contains(partition.topic())) {
                OffsetAndMetadata position = positions.get(partition);
                long from = position == null ? begins.getOrDefault(partition, 0L) : position.offset();
                lags.merge(partition.topic(), Math.max(0, end - from), Long::sum);
            }
        });
        return lags;
    }

    private static List<TopicPartition> partitions(Admin admin, Set<String> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        return admin.describeTopics(topics).allTopicNames().get(PATIENCE_MS, TimeUnit.MILLISECONDS).values().stream()
                .flatMap(topic -> topic.partitions().stream().map(p -> new TopicPartition(topic.name(), p.partition())))
                .toList();
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, List<TopicPartition> partitions, OffsetSpec spec)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> wanted = partitions.stream().collect(Collectors.toMap(p -> p, p -> spec));
        return admin.listOffsets(wanted, COMMITTED).all().get(PATIENCE_MS, TimeUnit.MILLISECONDS).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, offset -> offset.getValue().offset()));
    }

    private static Map<TopicPartition, OffsetAndMetadata> positions(Admin admin, String group)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> found = new HashMap<>();
        admin.listConsumerGroupOffsets(Map.of(group, new ListConsumerGroupOffsetsSpec()))
                .partitionsToOffsetAndMetadata(group)
                .get(PATIENCE_MS, TimeUnit.MILLISECONDS)
                .forEach((partition, offset) -> {
                    if (offset != null) {
                        found.put(partition, offset);
                    }
                });
        return found;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close(java.time.Duration.ofSeconds(1));
            admin = null;
        }
    }
}
