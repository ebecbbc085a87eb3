package org.lotse.engagement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.lotse.facts.FactHead;
import org.lotse.serde.FactDeserializer;
import org.lotse.testplatform.TestPlatform;

/** Reads the facts of one network from a topic. */
public final class TopicFactReader implements AutoCloseable {

    private final KafkaConsumer<String, SpecificRecord> consumer;
    private final UUID network;
    private final List<KeyedFact> lines = new ArrayList<>();

    public TopicFactReader(String topic, UUID network) {
        this.network = network;
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestPlatform.bootstrapServers(),
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        "false",
                        "lotse.registry.url",
                        TestPlatform.registryUrl()),
                new StringDeserializer(),
                configured());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(p -> new TopicPartition(topic, p.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** A fact with its key. */
    public record KeyedFact(String key, SpecificRecord fact) {}

    /** Waits until all expected facts have arrived, in any order, and returns every fact of that kind. */
    public <T extends SpecificRecord> List<T> await(Class<T> kind, Predicate<List<T>> enough) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> read(kind), enough);
    }

    public List<KeyedFact> lines() {
        return lines;
    }

    private <T extends SpecificRecord> List<T> read(Class<T> kind) {
        for (ConsumerRecord<String, SpecificRecord> one : consumer.poll(Duration.ofMillis(50))) {
            if (((FactHead) one.value().get(0)).getNetworkId().equals(network)) {
                lines.add(new KeyedFact(one.key(), one.value()));
            }
        }
        return lines.stream()
                .map(KeyedFact::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static FactDeserializer configured() {
        FactDeserializer facts = new FactDeserializer();
        facts.configure(Map.of("lotse.registry.url", TestPlatform.registryUrl()), false);
        return facts;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
