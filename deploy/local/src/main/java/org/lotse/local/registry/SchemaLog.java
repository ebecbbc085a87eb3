package org.lotse.local.registry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The compacted topic {@code _schemas} with one partition, in the format of Confluent's registry, which could therefore
 * take over this folder.
 */
final class SchemaLog implements AutoCloseable {

    private static final String TOPIC = "_schemas";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);

    private final String broker;
    private final boolean isNew;
    private final KafkaProducer<String, String> producer;

    SchemaLog(String broker) throws ExecutionException, InterruptedException {
        this.broker = broker;
        this.isNew = createTopic();
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    private boolean createTopic() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            if (admin.listTopics().names().get().contains(TOPIC)) {
                return false;
            }
            NewTopic topic = new NewTopic(TOPIC, 1, (short) 1).configs(Map.of("cleanup.policy", "compact"));
            admin.createTopics(List.of(topic)).all().get();
            return true;
        }
    }

    /** All schemas ever registered, in order of registration. */
    List<RegisteredSchema> readAll() {
        if (isNew) {
            return List.of(); // and the broker would take a second to announce the new topic
        }
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "enable.auto.commit", "false");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
            List<RegisteredSchema> schemas = new ArrayList<>();
            while (consumer.position(PARTITION) < end) {
                for (ConsumerRecord<String, String> entry : consumer.poll(Duration.ofMillis(200))) {
                    SchemaRecordFormat.read(entry.key(), entry.value()).ifPresent(schemas::add);
                }
            }
            return schemas;
        }
    }

    /** Returns once the broker has acknowledged it. */
    void append(RegisteredSchema schema) throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(TOPIC, 0, SchemaRecordFormat.key(schema), SchemaRecordFormat.value(schema)))
                .get();
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
