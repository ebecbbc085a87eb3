package org.lotse.activation.stream;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.facts.activation.MetricTotal;
import org.lotse.facts.activation.StateChanged;
import org.lotse.facts.networks.NetworkDescribed;
import org.lotse.serde.FactBytes;
import org.lotse.testplatform.TestPlatform;

/** Writes facts to a real broker, in transactions as the services do, and reads the results. */
public final class BrokerFacts implements AutoCloseable {

    private final FactBytes bytes = FactBytes.withRegistry(TestPlatform.registryUrl());
    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of(
                    "bootstrap.servers",
                    TestPlatform.bootstrapServers(),
                    "transactional.id",
                    "press-" + UUID.randomUUID()),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    public BrokerFacts() {
        producer.initTransactions();
    }

    public void publish(SpecificRecord... facts) {
        publish(List.of(facts), fact -> null);
    }

    /** Appends each fact with its recording time as the append time. */
    public void publishAtRecordedTime(List<SpecificRecord> facts) {
        publish(facts, fact -> ((FactHead) fact.get(0)).getRecordedAt().toEpochMilli());
    }

    private void publish(List<SpecificRecord> facts, Function<SpecificRecord, @Nullable Long> writtenAt) {
        producer.beginTransaction();
        for (SpecificRecord fact : facts) {
            String topic = Topics.ALL.stream()
                    .filter(candidate -> candidate.facts().contains(fact.getClass()))
                    .findFirst()
                    .orElseThrow()
                    .name();
            byte[] key = fact.get(1).toString().getBytes(StandardCharsets.UTF_8);
            // the commit waits for the result
            var sent = producer.send(
                    new ProducerRecord<>(topic, null, writtenAt.apply(fact), key, bytes.encode(topic, fact)));
            requireNonNull(sent);
        }
        producer.commitTransaction();
    }

    /** Publishes the time zone of a network. */
    public void publishZone(UUID network, ZoneId zone) {
        Instant now = Instant.now();
        var said = new NetworkDescribed(
                new FactHead(UUID.randomUUID(), network, now, now, "members", null, null), 1, zone.getId());
        publish(Topics.NETWORKS, network.toString(), bytes.encode(Topics.NETWORKS, said));
    }

    /** Publishes any bytes, like a faulty sender. */
    public void publish(String topic, String key, byte[] value) {
        producer.beginTransaction();
        var sent = producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value));
        requireNonNull(sent);
        producer.commitTransaction();
    }

    /** The figures of a network as a consumer computes them: the last total per cell and partition, summed; without zeros. */
    public Map<String, Long> figures(UUID network) {
        Map<String, MetricTotal> last = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : all(Topics.ACTIVATION_METRICS)) {
            MetricTotal total = (MetricTotal) bytes.decode(record.value());
            if (total.getNetworkId().equals(network)) {
                last.put(new String(record.key(), StandardCharsets.UTF_8), total);
            }
        }
        Map<String, Long> figures = new HashMap<>();
        last.values()
                .forEach(t -> figures.merge(
                        t.getMetric() + "|" + t.getPeriod() + "|" + t.getDimension() + "|" + t.getValue(),
                        t.getTotal(),
                        Long::sum));
        figures.values().removeIf(total -> total == 0);
        return figures;
    }

    /** Creates a group at the current end of the log: records of other tests are not part of its input. */
    public void startAtLogEnd(String group) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestPlatform.bootstrapServers()))) {
            Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
            for (String topic : Topics.MEMBER_KEYED) {
                for (int partition = 0; partition < TestPlatform.PARTITIONS; partition++) {
                    ends.put(new TopicPartition(topic, partition), OffsetSpec.latest());
                }
            }
            Map<TopicPartition, OffsetAndMetadata> begin = new HashMap<>();
            admin.listOffsets(ends)
                    .all()
                    .get()
                    .forEach((place, end) -> begin.put(place, new OffsetAndMetadata(end.offset())));
            admin.alterStreamsGroupOffsets(group, begin).all().get();
        }
    }

    /** The transitions of a network, in the order of the topic. */
    public List<StateChanged> transitions(UUID network) {
        return all(Topics.ACTIVATION_TRANSITIONS).stream()
                .map(record -> (StateChanged) bytes.decode(record.value()))
                .filter(change -> change.getHead().getNetworkId().equals(network))
                .toList();
    }

    /** The days for which the network's members were last published; figures of a day are final once all members have that day. */
    public Map<UUID, LocalDate> asOfDays(UUID network) {
        Map<UUID, LocalDate> days = new HashMap<>();
        memberActivations(network).forEach((member, said) -> days.put(member, said.getAsOf()));
        return days;
    }

    /** The last published record of each member of a network. */
    public Map<UUID, MemberActivation> memberActivations(UUID network) {
        Map<UUID, MemberActivation> members = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : all(Topics.ACTIVATION_MEMBERS)) {
            if (record.value() != null && bytes.decode(record.value()) instanceof MemberActivation said) {
                if (said.getNetworkId().equals(network)) {
                    members.put(said.getMemberId(), said);
                }
            }
        }
        return members;
    }

    public List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestPlatform.bootstrapServers(), "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
