package org.lotse.testplatform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.lotse.facts.FactHead;
import org.lotse.serde.FactDeserializer;

/** Reads the facts of one network from the beginning of a topic, in order of arrival. */
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
                        "false"),
                new StringDeserializer(),
                configured());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** A fact with its key. */
    public record KeyedFact(String key, SpecificRecord fact) {}

    /** Waits until the facts of a kind are as expected, and returns all of that kind. */
    public <F extends SpecificRecord> List<F> await(Class<F> kind, Predicate<List<F>> enough) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> {
                            poll();
                            return of(kind);
                        },
                        enough);
    }

    /** Waits for at least this number of facts of a kind, and returns all of that kind. */
    public <F extends SpecificRecord> List<F> await(Class<F> kind, int atLeast) {
        return await(kind, facts -> facts.size() >= atLeast);
    }

    /** The facts of a kind that have arrived. */
    public <F extends SpecificRecord> List<F> of(Class<F> kind) {
        return facts().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All facts that have arrived. */
    public List<SpecificRecord> facts() {
        return lines.stream().map(KeyedFact::fact).toList();
    }

    /** All facts that have arrived, with their keys. */
    public List<KeyedFact> lines() {
        return lines;
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(50)).forEach(one -> {
            if (one.value().get(0) instanceof FactHead head
                    && head.getNetworkId().equals(network)) {
                lines.add(new KeyedFact(one.key(), one.value()));
            }
        });
    }

    private static FactDeserializer configured() {
        var deserializer = new FactDeserializer();
        deserializer.configure(Map.of("lotse.registry.url", TestPlatform.registryUrl()), false);
        return deserializer;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
