package org.lotse.backup.topics;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.lotse.backup.archive.BackupReader;
import org.lotse.backup.archive.BackupRefusedException;
import org.lotse.serde.FactBytes;
import org.lotse.serde.WriterSchema;

/** Writes the records of a backup into existing, empty topics, each with its time, in the order of the backup. */
public final class TopicLoad {

    private final String brokers;
    private final FactBytes bytes;

    /** @param brokers {@code bootstrap.servers} */
    public TopicLoad(String brokers, String registryUrl) {
        this.brokers = brokers;
        this.bytes = FactBytes.withRegistry(registryUrl);
    }

    /**
     * @return the number of records written
     * @throws BackupRefusedException if a topic is not empty, since old and new records could not be distinguished
     */
    public long from(BackupReader backup) throws IOException {
        List<String> topics = Stream.of(BackupTopicGroup.values())
                .flatMap(kept -> kept.names().stream())
                .filter(topic -> backup.names().contains(TopicDump.RECORDS + topic))
                .toList();
        mustBeEmpty(topics);
        Map<Integer, WriterSchema> schemas = schemasOf(backup);
        long count = 0;
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
            for (String topic : topics) {
                count += load(backup, topic, schemas, producer);
            }
        }
        return count;
    }

    private Map<String, Object> settings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                20);
    }

    private void mustBeEmpty(List<String> topics) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            for (String topic : topics) {
                List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
                if (consumer.endOffsets(partitions).values().stream().anyMatch(end -> end > 0)) {
                    throw new BackupRefusedException("Topic " + topic
                            + " is not empty: a backup is restored into new topics only; delete it and make it anew.");
                }
            }
        }
    }

    private static Map<Integer, WriterSchema> schemasOf(BackupReader backup) throws IOException {
        Map<Integer, WriterSchema> schemas = new HashMap<>();
        for (String name : backup.names()) {
            if (name.startsWith(TopicDump.SCHEMAS)) {
                try (InputStream in = backup.read(name)) {
                    String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    schemas.put(Integer.valueOf(name.substring(name.lastIndexOf('/') + 1)), WriterSchema.parse(json));
                }
            }
        }
        return schemas;
    }

    @SuppressWarnings(
            "FutureReturnValueIgnored") // the callback receives failures; a list of futures would hold the whole topic
    private long load(
            BackupReader backup,
            String topic,
            Map<Integer, WriterSchema> schemas,
            KafkaProducer<byte[], byte[]> producer)
            throws IOException {
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        long count = 0;
        try (var from = new DataInputStream(new BufferedInputStream(backup.read(TopicDump.RECORDS + topic), 1 << 16))) {
            ProducerRecord<byte[], byte @Nullable []> one = TopicDumpFormat.read(from, topic);
            while (one != null && failure.get() == null) {
                // the callback records failures; flush waits for all of them
                Future<RecordMetadata> unused =
                        producer.send(refiled(one, schemas), (done, e) -> failure.compareAndSet(null, e));
                count++;
                one = TopicDumpFormat.read(from, topic);
            }
        }
        producer.flush();
        Exception failed = failure.get();
        if (failed != null) {
            throw new IOException("The broker refuses a record of topic " + topic + ": " + failed.getMessage(), failed);
        }
        return count;
    }

    /** Bytes that never were a fact are written back unchanged. */
    private ProducerRecord<byte[], byte[]> refiled(
            ProducerRecord<byte[], byte @Nullable []> one, Map<Integer, WriterSchema> schemas) {
        byte[] value = one.value();
        WriterSchema schema = value == null ? null : schemas.get(TopicDump.schemaId(value));
        return new ProducerRecord<>(
                one.topic(),
                null,
                one.timestamp(),
                one.key(),
                value == null || schema == null ? value : bytes.refiled(one.topic(), schema, value),
                one.headers());
    }
}
