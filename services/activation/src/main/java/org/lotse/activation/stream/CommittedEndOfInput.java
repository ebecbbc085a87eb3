package org.lotse.activation.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.lotse.activation.topology.EndOfInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for a record after the committed offsets. Comparing offsets would fail, since the log ends with transaction markers, which
 * consumers never receive. Called once a day and after a start, so it opens a consumer each time.
 */
final class CommittedEndOfInput implements EndOfInput {

    private static final Logger LOG = LoggerFactory.getLogger(CommittedEndOfInput.class);
    private static final Duration PATIENCE = Duration.ofMillis(250);
    private static final int LOOKS = 4;

    private final Map<String, Object> settings;
    private final List<String> topics;

    /**
     * @param common how to reach the broker
     * @param group consumer group whose offsets count
     */
    CommittedEndOfInput(Map<String, Object> common, String group, List<String> topics) {
        this.settings = new HashMap<>(common);
        this.topics = topics;
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    }

    @Override
    public boolean reached(int partition) {
        Set<TopicPartition> inputs = topics.stream()
                .map(topic -> new TopicPartition(topic, partition))
                .collect(Collectors.toSet());
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(inputs);
            consumer.seekToBeginning(inputs);
            Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(inputs);
            inputs.stream()
                    .filter(input -> committed.get(input) != null)
                    .forEach(input -> consumer.seek(input, committed.get(input)));
            Map<TopicPartition, Long> ends = consumer.endOffsets(inputs);
            for (int look = 0; look < LOOKS; look++) {
                if (!consumer.poll(PATIENCE).isEmpty()) {
                    return false;
                }
                if (ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
                    return true;
                }
            }
            return false;
        } catch (KafkaException e) {
            LOG.info("Cannot see yet whether partition {} is read to its end: {}", partition, e.getMessage());
            return false;
        }
    }
}
