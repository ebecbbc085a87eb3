package org.lotse.bench.workload;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.facts.FactHead;
import org.lotse.facts.Topics;
import org.lotse.facts.members.ClassificationKind;
import org.lotse.facts.members.ClassificationRecorded;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.OrganisationType;
import org.lotse.facts.members.TermRecorded;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.programme.Beneficiary;
import org.lotse.facts.programme.EventKind;
import org.lotse.facts.signals.Actor;
import org.lotse.facts.signals.SignalRecorded;

/**
 * Turns a {@link BenchWorkload} into the facts that services would have written. Long, since it sets every field of
 * each kind of fact.
 */
public final class FactGenerator implements BenchWorkload.Sink {

    /** The one network of the benchmark. */
    public static final UUID NETWORK = WorkloadIds.hashed(0, 1);

    private static final String[] SIZES = {"MICRO", "MICRO", "MICRO", "SMALL", "SMALL", "MEDIUM", "LARGE"};
    private static final int PEOPLE = 5;
    private static final int EVENTS = 500;
    private static final int MINUTES_OF_A_TRAINING = 90;

    private final BenchWorkload workload;
    private final FactSink factSink;

    /** @param factSink receives topic, key and fact, in the order of the log */
    public FactGenerator(BenchWorkload workload, FactSink factSink) {
        this.workload = workload;
        this.factSink = factSink;
    }

    /** The id of a member. */
    public static UUID memberId(int number) {
        return WorkloadIds.hashed(1, number);
    }

    /** The first day of a member's only term: up to 700 days before and 300 days after the start. */
    public static LocalDate joined(BenchWorkload workload, int member) {
        return LocalDate.ofInstant(workload.start(), ZoneOffset.UTC)
                .minusDays(member % 700)
                .plusDays(member % 300);
    }

    /** Size class of a member. */
    public static String size(int member) {
        return SIZES[member % SIZES.length];
    }

    /** The fact that registers an organisation. */
    public static MemberRegistered registered(UUID member, Instant at) {
        var head = new FactHead(member, NETWORK, at, at, "bench", null, null);
        return new MemberRegistered(head, member, 1, OrganisationType.COMPANY);
    }

    @Override
    public void contract(int member, int kind) {
        UUID id = memberId(member);
        LocalDate joined = joined(workload, member);
        FactHead head = head(2 + kind, member, workload.start(), workload.start());
        put(
                Topics.MEMBERS,
                id,
                switch (kind) {
                    case 0 -> registered(id, workload.start());
                    case 1 ->
                        TermRecorded.newBuilder()
                                .setHead(head)
                                .setMemberId(id)
                                .setTermId(WorkloadIds.timed(5, member, workload.start()))
                                .setVersion(1)
                                .setCategory("standard")
                                .setStartsOn(joined)
                                .build();
                    default ->
                        ClassificationRecorded.newBuilder()
                                .setHead(head)
                                .setMemberId(id)
                                .setClassificationId(WorkloadIds.timed(6, member, workload.start()))
                                .setVersion(1)
                                .setKind(ClassificationKind.SIZE)
                                .setScheme("EU-2003-361")
                                .setCode(size(member))
                                .setValidFrom(joined)
                                .build();
                });
    }

    @Override
    public void signal(int member, int index, int happened, int recorded) {
        UUID id = memberId(member);
        UUID person = WorkloadIds.hashed(7, member * (long) PEOPLE + index % PEOPLE);
        FactHead head = head(8, index, workload.minute(happened), workload.minute(recorded));
        WorkloadSignalKind workloadSignalKind = WorkloadSignalKind.of(index);
        if (workloadSignalKind == WorkloadSignalKind.ATTENDED) {
            put(Topics.PARTICIPATION, id, attendance(head, id, person, index));
            return;
        }
        put(
                Topics.SIGNALS,
                id,
                SignalRecorded.newBuilder()
                        .setHead(head)
                        .setMemberId(id)
                        .setSignalId(WorkloadIds.hashed(9, index))
                        .setVersion(1)
                        .setKind(workloadSignalKind.kind())
                        .setPersonId(person)
                        .setActor(workloadSignalKind == WorkloadSignalKind.LINK_FETCHED ? Actor.MACHINE : Actor.PERSON)
                        .build());
    }

    private AttendanceRecorded attendance(FactHead head, UUID member, UUID person, int index) {
        UUID event = WorkloadIds.timed(10, index % EVENTS, workload.start());
        return AttendanceRecorded.newBuilder()
                .setHead(head)
                .setMemberId(member)
                .setAttendanceId(WorkloadIds.timed(9, index, head.getOccurredAt()))
                .setVersion(1)
                .setPersonId(person)
                .setEventId(event)
                .setSessionId(event)
                .setEventKind(index % 2 == 0 ? EventKind.TRAINING : EventKind.WORKING_GROUP)
                .setDay(LocalDate.ofInstant(head.getOccurredAt(), ZoneOffset.UTC))
                .setMinutes(MINUTES_OF_A_TRAINING)
                .setBeneficiary(Beneficiary.ENTERPRISE)
                .build();
    }

    private void put(String topic, UUID key, SpecificRecord fact) {
        factSink.put(topic, key.toString().getBytes(StandardCharsets.UTF_8), fact);
    }

    private static FactHead head(int family, int number, Instant occurred, Instant recorded) {
        return new FactHead(
                WorkloadIds.timed(family, number, recorded), NETWORK, occurred, recorded, "bench", null, null);
    }

    /** Receives the facts. */
    public interface FactSink {
        void put(String topic, byte[] key, SpecificRecord fact);
    }
}
