package org.lotse.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.UUIDSerializer;
import org.jspecify.annotations.Nullable;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.members.ClassificationKind;
import org.lotse.facts.members.ClassificationRecorded;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.OrganisationType;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.participation.AttendanceRetracted;
import org.lotse.facts.participation.RegistrationRecorded;
import org.lotse.facts.participation.RegistrationStatus;
import org.lotse.facts.programme.AttendanceList;
import org.lotse.facts.programme.Beneficiary;
import org.lotse.facts.programme.EventKind;
import org.lotse.facts.programme.EventRecorded;
import org.lotse.facts.programme.EventStatus;
import org.lotse.facts.programme.Session;
import org.lotse.resource.Uuids;
import org.lotse.serde.FactSerializer;
import org.lotse.testplatform.TestPlatform;

/** Publishes the facts of the other services, for one network, in transactions as they do. */
final class UpstreamFactPublisher implements AutoCloseable {

    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");

    private final UUID networkId;
    private final UUID projectId;
    private KafkaProducer<UUID, byte[]> log;
    private final FactSerializer serializer = new FactSerializer();

    UpstreamFactPublisher(UUID networkId, UUID projectId) {
        this.networkId = networkId;
        this.projectId = projectId;
        this.log = producer();
        serializer.configure(Map.of("lotse.registry.url", TestPlatform.registryUrl()), false);
    }

    void member(UUID memberId, OrganisationType type) {
        publish(Topics.MEMBERS, memberId, new MemberRegistered(head(), memberId, 1, type));
    }

    void size(UUID memberId, String code) {
        publish(
                Topics.MEMBERS,
                memberId,
                ClassificationRecorded.newBuilder()
                        .setHead(head())
                        .setMemberId(memberId)
                        .setClassificationId(Uuids.next())
                        .setVersion(1)
                        .setKind(ClassificationKind.SIZE)
                        .setScheme("EU-2003-361")
                        .setCode(code)
                        .setValidFrom(LocalDate.parse("2020-01-01"))
                        .build());
    }

    void event(UUID eventId, String day, EventStatus status, AttendanceList list) {
        publish(
                Topics.PROGRAMME,
                eventId,
                EventRecorded.newBuilder()
                        .setHead(head())
                        .setEventId(eventId)
                        .setVersion(1)
                        .setKind(EventKind.TRAINING)
                        .setStatus(status)
                        .setList(list)
                        .setProjectId(projectId)
                        .setBeneficiary(Beneficiary.ENTERPRISE)
                        .setSessions(List.of(new Session(eventId, LocalDate.parse(day), NOON, NOON)))
                        .build());
    }

    void registration(UUID eventId, String day, UUID memberId, UUID personId) {
        publish(
                Topics.PARTICIPATION,
                memberId,
                RegistrationRecorded.newBuilder()
                        .setHead(head())
                        .setMemberId(memberId)
                        .setRegistrationId(Uuids.next())
                        .setVersion(1)
                        .setPersonId(personId)
                        .setEventId(eventId)
                        .setEventKind(EventKind.TRAINING)
                        .setDay(LocalDate.parse(day))
                        .setStatus(RegistrationStatus.CONFIRMED)
                        .setProjectId(projectId)
                        .build());
    }

    void attendance(
            UUID id, int version, UUID eventId, String day, UUID memberId, UUID personId, @Nullable Integer minutes) {
        publish(
                Topics.PARTICIPATION,
                memberId,
                AttendanceRecorded.newBuilder()
                        .setHead(head())
                        .setMemberId(memberId)
                        .setAttendanceId(id)
                        .setVersion(version)
                        .setPersonId(personId)
                        .setEventId(eventId)
                        .setSessionId(eventId)
                        .setEventKind(EventKind.TRAINING)
                        .setDay(LocalDate.parse(day))
                        .setMinutes(minutes)
                        .setProjectId(projectId)
                        .setBeneficiary(Beneficiary.ENTERPRISE)
                        .build());
    }

    void retractAttendance(UUID id, int version, UUID memberId) {
        publish(Topics.PARTICIPATION, memberId, new AttendanceRetracted(head(), memberId, id, version));
    }

    /** Publishes a record that is not a fact. */
    void unreadableRecord(UUID memberId) {
        inTransaction(new ProducerRecord<>(Topics.PARTICIPATION, memberId, new byte[] {9, 9, 9}));
    }

    private void publish(String topic, UUID key, SpecificRecord fact) {
        inTransaction(new ProducerRecord<>(topic, key, serializer.serialize(topic, fact)));
    }

    /** Starts again with a new producer after a fatal error, such as INVALID_TXN_STATE, as the relay of the outbox does. */
    private void inTransaction(ProducerRecord<UUID, byte[]> fact) {
        try {
            commit(fact);
        } catch (KafkaException e) {
            log.close();
            log = producer();
            commit(fact);
        }
    }

    private void commit(ProducerRecord<UUID, byte[]> fact) {
        log.beginTransaction();
        var sent = log.send(fact);
        log.commitTransaction();
        assertThat(sent).isDone();
    }

    private KafkaProducer<UUID, byte[]> producer() {
        var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        TestPlatform.bootstrapServers(),
                        "transactional.id",
                        "facts-of-" + networkId),
                new UUIDSerializer(),
                new ByteArraySerializer());
        producer.initTransactions();
        return producer;
    }

    private FactHead head() {
        return FactHead.newBuilder()
                .setFactId(Uuids.next())
                .setNetworkId(networkId)
                .setOccurredAt(NOON)
                .setRecordedAt(NOON)
                .setSource("test")
                .build();
    }

    @Override
    public void close() {
        log.close();
        serializer.close();
    }
}
