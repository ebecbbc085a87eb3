package org.lotse.campaigns.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.UUIDDeserializer;
import org.apache.kafka.common.serialization.UUIDSerializer;
import org.jspecify.annotations.Nullable;
import org.lotse.facts.Topics;
import org.lotse.facts.activation.BehaviourState;
import org.lotse.facts.activation.ContractState;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.serde.FactDeserializer;
import org.lotse.serde.FactSerializer;
import org.lotse.testplatform.TestPlatform;

/** Says what activation would say, and reads what campaigns said. */
public final class FactLog {

    private static final Map<String, Object> CLIENT =
            Map.of("bootstrap.servers", TestPlatform.bootstrapServers(), "lotse.registry.url", TestPlatform.registryUrl());

    private FactLog() {}

    public static void stands(UUID networkId, UUID memberId, BehaviourState behaviour, ContractState contract) {
        tell(
                memberId,
                MemberActivation.newBuilder()
                        .setNetworkId(networkId)
                        .setMemberId(memberId)
                        .setAsOf(LocalDate.EPOCH)
                        .setComputedAt(Instant.EPOCH)
                        .setDefinition("test")
                        .setDefinitionVersion(1)
                        .setContract(contract)
                        .setBehaviour(behaviour)
                        .setBehaviourSince(LocalDate.EPOCH)
                        .setReason("test")
                        .setScoreMicros(0)
                        .setBand("none")
                        .setQualifyingInYear(0)
                        .setPersonsInYear(0)
                        .build());
    }

    /** Activation's word that a member was retracted. */
    public static void isGone(UUID memberId) {
        tell(memberId, null);
    }

    /** All facts about mail to this member, in their order. */
    public static List<SpecificRecord> mailings(UUID memberId) {
        try (var consumer = new KafkaConsumer<>(CLIENT_READING, new UUIDDeserializer(), configured())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.MAILINGS).stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<SpecificRecord> found = new ArrayList<>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(told -> {
                    if (told.key().equals(memberId)) {
                        found.add(told.value());
                    }
                });
            }
            return found;
        }
    }

    private static final Map<String, Object> CLIENT_READING = Map.of(
            "bootstrap.servers",
            TestPlatform.bootstrapServers(),
            "isolation.level",
            "read_committed",
            "enable.auto.commit",
            false);

    private static FactDeserializer configured() {
        var deserializer = new FactDeserializer();
        deserializer.configure(CLIENT, false);
        return deserializer;
    }

    @SuppressWarnings("NullAway") // a tombstone has no value
    private static void tell(UUID memberId, @Nullable SpecificRecord value) {
        var serializer = new FactSerializer();
        serializer.configure(CLIENT, false);
        try (var producer = new KafkaProducer<>(CLIENT, new UUIDSerializer(), serializer)) {
            assertThat(producer.send(new ProducerRecord<>(Topics.ACTIVATION_MEMBERS, memberId, value)))
                    .succeedsWithin(Duration.ofMinutes(3));
        }
    }
}
