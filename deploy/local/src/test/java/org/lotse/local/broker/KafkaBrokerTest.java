package org.lotse.local.broker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotse.facts.Topics;
import org.lotse.testplatform.FreePorts;

class KafkaBrokerTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasCommittedIsThereAfterARestartAndWhatWasNotIsNot() throws Exception {
        int port = FreePorts.inARow(2);
        try (KafkaBroker broker = KafkaBroker.start(folder, port, port + 1)) {
            broker.createTopics();
            write(broker.address(), "first", true);
            write(broker.address(), "regretted", false);
        }
        try (KafkaBroker broker = KafkaBroker.start(folder, port, port + 1)) {
            broker.createTopics();
            write(broker.address(), "second", true);

            assertThat(read(broker.address())).containsExactly("first", "second");
        }
    }

    @Test
    void everyTopicOfTheCatalogueStandsWithItsRule() throws Exception {
        int port = FreePorts.inARow(2);
        try (KafkaBroker broker = KafkaBroker.start(folder, port, port + 1);
                Admin admin = Admin.create(Map.of("bootstrap.servers", broker.address()))) {
            broker.createTopics();

            for (Topics.Topic topic : Topics.ALL) {
                ConfigResource name = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
                Config config = requireNonNull(
                        admin.describeConfigs(List.of(name)).all().get().get(name));
                assertThat(config.get("cleanup.policy").value())
                        .as(topic.name())
                        .isEqualTo(topic.compacted() ? "compact" : "delete");
                assertThat(config.get("retention.ms").value()).isEqualTo("-1");
            }
            var described = admin.describeTopics(List.of(Topics.MEMBERS))
                    .allTopicNames()
                    .get();
            assertThat(requireNonNull(described.get(Topics.MEMBERS)).partitions())
                    .hasSize(4);
        }
    }

    private static void write(String broker, String value, boolean commit) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "transactional.id", "test");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(Topics.MEMBERS, 0, "key", value)).get();
            if (commit) {
                producer.commitTransaction();
            } else {
                producer.abortTransaction();
            }
        }
    }

    private static List<String> read(String broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker, "isolation.level", "read_committed");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(Topics.MEMBERS, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            List<String> values = new ArrayList<>();
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
                return consumer.position(partition) >= end;
            });
            return values;
        }
    }
}
