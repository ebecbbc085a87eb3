package org.lotse.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.lotse.facts.Topics;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.serde.FactDeserializer;
import org.lotse.testplatform.TestPlatform;

/** Reads the delivered facts, committed transactions only. */
public final class MemberFactReader implements AutoCloseable {

    private final Consumer<String, SpecificRecord> consumer;
    private final List<MemberRegistered> seen = new ArrayList<>();
    private final Map<UUID, String> traces = new HashMap<>();

    public MemberFactReader() {
        var deserializer = new FactDeserializer();
        deserializer.configure(Map.of("lotse.registry.url", TestPlatform.registryUrl()), false);
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestPlatform.bootstrapServers(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                deserializer);
        var partitions = consumer.partitionsFor(Topics.MEMBERS).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Waits until this many facts of the key have arrived, and returns their versions in the order of arrival. */
    public List<Integer> versionsOf(UUID key, int atLeast) {
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            poll();
            return versionsOf(key).size() >= atLeast;
        });
        return versionsOf(key);
    }

    /** The versions that have arrived so far. */
    public List<Integer> versionsOf(UUID key) {
        return seen.stream()
                .filter(fact -> fact.getMemberId().equals(key))
                .map(MemberRegistered::getVersion)
                .toList();
    }

    /** Waits for the first fact of the key and returns its {@code traceparent} header; empty if it has none. */
    public String traceOfFirst(UUID key) {
        versionsOf(key, 1);
        return traces.getOrDefault(key, "");
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(100)).forEach(one -> {
            if (one.value() instanceof MemberRegistered fact
                    && one.key().equals(fact.getMemberId().toString())) {
                seen.add(fact);
                Header trace = one.headers().lastHeader("traceparent");
                traces.putIfAbsent(fact.getMemberId(), trace == null ? "" : new String(trace.value(), US_ASCII));
            }
        });
    }

    @Override
    public void close() {
        consumer.close();
    }
}
