package org.lotse.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.OrganisationType;
import org.lotse.facts.members.PersonAssigned;
import org.lotse.facts.members.PersonRole;
import org.lotse.serde.FactSerializer;
import org.lotse.testplatform.TestPlatform;

/** Produces the facts of the members service. */
public final class MemberFactProducer implements AutoCloseable {

    private final KafkaProducer<String, SpecificRecord> producer;
    private final UUID network;

    public MemberFactProducer(UUID network) {
        this.network = network;
        FactSerializer facts = new FactSerializer();
        facts.configure(Map.of("lotse.registry.url", TestPlatform.registryUrl()), false);
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestPlatform.bootstrapServers()), new StringSerializer(), facts);
    }

    public UUID register(UUID member) {
        produce(
                member,
                MemberRegistered.newBuilder()
                        .setHead(head())
                        .setMemberId(member)
                        .setVersion(1)
                        .setType(OrganisationType.COMPANY)
                        .build());
        return member;
    }

    public void retract(UUID member) {
        produce(
                member,
                MemberRetracted.newBuilder()
                        .setHead(head())
                        .setMemberId(member)
                        .setVersion(2)
                        .build());
    }

    public void assign(UUID person, UUID member, String from) {
        produce(
                member,
                PersonAssigned.newBuilder()
                        .setHead(head())
                        .setMemberId(member)
                        .setPersonId(person)
                        .setAssignmentId(UUID.randomUUID())
                        .setVersion(1)
                        .setRole(PersonRole.EMPLOYEE)
                        .setValidFrom(LocalDate.parse(from))
                        .setValidUntil(null)
                        .build());
    }

    /** Produces a record that is not a fact. */
    public void produceGarbage(UUID member) {
        try (var raw = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestPlatform.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            raw.send(new ProducerRecord<>(Topics.MEMBERS, member.toString(), "babble"))
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void produce(UUID member, SpecificRecord fact) {
        try {
            producer.send(new ProducerRecord<>(Topics.MEMBERS, member.toString(), fact))
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private FactHead head() {
        return FactHead.newBuilder()
                .setFactId(UUID.randomUUID())
                .setNetworkId(network)
                .setOccurredAt(Instant.now())
                .setRecordedAt(Instant.now())
                .setSource("members")
                .build();
    }

    @Override
    public void close() {
        producer.close();
    }
}
