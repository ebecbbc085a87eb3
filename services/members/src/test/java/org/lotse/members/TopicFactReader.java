package org.lotse.members;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.serde.FactDeserializer;
import org.lotse.testplatform.TestPlatform;

/** Reads the member facts of one network, in order of arrival. */
final class TopicFactReader implements AutoCloseable {

    private final Consumer<String, SpecificRecord> consumer;
    private final UUID network;
    private final List<SpecificRecord> facts = new ArrayList<>();

    TopicFactReader(UUID network) {
        this(network, Topics.MEMBERS);
    }

    /** Reads the network's facts from another topic. */
    TopicFactReader(UUID network, String topic) {
        this.network = network;
        var deserializer = new FactDeserializer();
        deserializer.configure(Map.of("lotse.registry.url", TestPlatform.registryUrl()), false);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestPlatform.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                deserializer);
        var partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits for at least this number of facts of a kind, and returns them. */
    <F extends SpecificRecord> List<F> facts(Class<F> kind, int atLeast) {
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            poll();
            return of(kind).size() >= atLeast;
        });
        return of(kind);
    }

    <F extends SpecificRecord> List<F> of(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<SpecificRecord> all() {
        return facts;
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(100)).forEach(one -> {
            if (one.value().get(0) instanceof FactHead head
                    && head.getNetworkId().equals(network)) {
                facts.add(one.value());
            }
        });
    }

    @Override
    public void close() {
        consumer.close();
    }
}
