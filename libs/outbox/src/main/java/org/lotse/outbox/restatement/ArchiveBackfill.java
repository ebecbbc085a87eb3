package org.lotse.outbox.restatement;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.lotse.facts.Topics;
import org.lotse.outbox.store.ArchiveBackfillStore;
import org.lotse.outbox.store.DeliveredFact;
import org.lotse.serde.FactBytes;
import org.lotse.serde.RegistryException;
import org.lotse.serde.WriterSchema;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Copies the facts on the topics into the archive, once per database. This upgrades a database that delivered facts before it had an
 * archive. The copy runs in one transaction; on a new database the topics are empty.
 *
 * <p><b>Limit</b>: a fact that the relay delivers while the copy runs may be archived twice. Its restatement is then published twice,
 * which readers ignore.
 */
public final class ArchiveBackfill {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final ArchiveBackfillStore store;
    private final FactBytes bytes;
    private final TransactionTemplate transaction;
    private final Map<String, Object> settings;
    private final List<String> topics;

    /** @param service owns the topics whose names begin with its own */
    public ArchiveBackfill(
            ArchiveBackfillStore store,
            FactBytes bytes,
            TransactionTemplate transaction,
            Map<String, Object> consumerSettings,
            String service) {
        this.store = store;
        this.bytes = bytes;
        this.transaction = transaction;
        this.settings = new HashMap<>(consumerSettings);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        this.topics = Topics.ALL.stream()
                .map(Topics.Topic::name)
                .filter(topic -> topic.startsWith(service + "."))
                .toList();
    }

    /** @throws RuntimeException if the broker or the registry is unreachable; the next call starts again */
    void once() {
        transaction.executeWithoutResult(status -> {
            if (!store.lockUnlessCompleted()) {
                return;
            }
            long facts = 0;
            if (!topics.isEmpty()) {
                try (KafkaConsumer<byte[], byte[]> consumer =
                        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
                    for (String topic : topics) {
                        facts = read(consumer, topic, facts);
                    }
                }
            }
            store.markCompleted(facts);
        });
    }

    private long read(KafkaConsumer<byte[], byte[]> consumer, String topic, long before) {
        long facts = before;
        for (PartitionInfo info : consumer.partitionsFor(topic)) {
            TopicPartition partition = new TopicPartition(topic, info.partition());
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (ConsumerRecord<byte[], byte[]> one : consumer.poll(LOOK)) {
                    if (one.key() != null && one.value() != null) {
                        facts++;
                        keep(facts, one);
                    }
                }
            }
        }
        return facts;
    }

    private void keep(long number, ConsumerRecord<byte[], byte[]> one) {
        store.keep(new DeliveredFact(
                number,
                one.topic(),
                UUID.fromString(new String(one.key(), UTF_8)),
                one.value(),
                schemaOf(one.value()),
                Instant.ofEpochMilli(Math.max(0, one.timestamp()))));
    }

    /** Null for bytes that are not a fact. They are archived unchanged, like every record. */
    private @Nullable WriterSchema schemaOf(byte[] value) {
        try {
            return bytes.schemaOf(value);
        } catch (RegistryException e) {
            if (e.temporary()) {
                throw e;
            }
            return null;
        } catch (SerializationException e) {
            return null;
        }
    }
}
