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
import org.lotse.facts.signals.SignalKind;
import org.lotse.facts.signals.SignalRecorded;

/** Turns a {@link Workload} into the facts that services would have written. */
public final class FactsOfWorkload implements Workload.Sink {

    /** The one network of the benchmark. */
    public static final UUID NETWORK = new UUID(0x7000L, 0x8000000000000001L);

    private static final String[] SIZES = {"MICRO", "MICRO", "MICRO", "SMALL", "SMALL", "MEDIUM", "LARGE"};
    /** Five of presence and three countable ones; the ninth kind is attendance. */
    private static final SignalKind[] KINDS = {
        SignalKind.PORTAL_VISITED,
        SignalKind.LOGGED_IN,
        SignalKind.MAIL_CLICKED,
        SignalKind.MAIL_OPENED,
        SignalKind.FORUM_POSTED,
        SignalKind.CONTRIBUTED,
        SignalKind.SERVICE_USED,
        SignalKind.INTRODUCTION_ACCEPTED
    };

    private static final int PEOPLE = 5;
    private static final int EVENTS = 500;

    private final Target target;

    /** @param target gets topic, key and fact, in the order of the log */
    public FactsOfWorkload(Target target) {
        this.target = target;
    }

    /** The id of a member. */
    public static UUID member(int number) {
        return new UUID(0x7001L, 0x8000000000000000L | number);
    }

    @Override
    public void contract(int member, int kind) {
        UUID id = member(member);
        LocalDate joined = LocalDate.ofInstant(Workload.START, ZoneOffset.UTC)
                .minusDays(member % 700)
                .plusDays(member % 300);
        FactHead head = head(0x7100L + kind, member, Workload.START, Workload.START);
        switch (kind) {
            case 0 -> put(Topics.MEMBERS, id, new MemberRegistered(head, id, 1, OrganisationType.COMPANY));
            case 1 ->
                put(
                        Topics.MEMBERS,
                        id,
                        TermRecorded.newBuilder()
                                .setHead(head)
                                .setMemberId(id)
                                .setTermId(new UUID(0x7102L, 0x8000000000000000L | member))
                                .setVersion(1)
                                .setCategory("standard")
                                .setStartsOn(joined)
                                .build());
            default ->
                put(
                        Topics.MEMBERS,
                        id,
                        ClassificationRecorded.newBuilder()
                                .setHead(head)
                                .setMemberId(id)
                                .setClassificationId(new UUID(0x7103L, 0x8000000000000000L | member))
                                .setVersion(1)
                                .setKind(ClassificationKind.SIZE)
                                .setScheme("EU-2003-361")
                                .setCode(SIZES[member % SIZES.length])
                                .setValidFrom(joined)
                                .build());
        }
    }

    @Override
    public void signal(int member, int index, int happened, int recorded) {
        UUID id = member(member);
        UUID signal = new UUID(0x7200L, 0x8000000000000000L | index);
        UUID person = new UUID(0x7300L, 0x8000000000000000L | (member * (long) PEOPLE + index % PEOPLE));
        FactHead head = head(0x7201L, index, Workload.minute(happened), Workload.minute(recorded));
        int kind = Math.floorMod(index * 31, KINDS.length + 1);
        if (kind == KINDS.length) {
            UUID event = new UUID(0x7400L, 0x8000000000000000L | (index % EVENTS));
            put(
                    Topics.PARTICIPATION,
                    id,
                    AttendanceRecorded.newBuilder()
                            .setHead(head)
                            .setMemberId(id)
                            .setAttendanceId(signal)
                            .setVersion(1)
                            .setPersonId(person)
                            .setEventId(event)
                            .setSessionId(event)
                            .setEventKind(index % 2 == 0 ? EventKind.TRAINING : EventKind.WORKING_GROUP)
                            .setDay(LocalDate.ofInstant(Workload.minute(happened), ZoneOffset.UTC))
                            .setMinutes(90)
                            .setBeneficiary(Beneficiary.ENTERPRISE)
                            .build());
            return;
        }
        put(
                Topics.SIGNALS,
                id,
                SignalRecorded.newBuilder()
                        .setHead(head)
                        .setMemberId(id)
                        .setSignalId(signal)
                        .setVersion(1)
                        .setKind(KINDS[kind])
                        .setPersonId(person)
                        .setActor(Actor.PERSON)
                        .build());
    }

    private void put(String topic, UUID key, SpecificRecord fact) {
        target.put(topic, key.toString().getBytes(StandardCharsets.UTF_8), fact);
    }

    private static FactHead head(long kind, int number, Instant occurred, Instant recorded) {
        return new FactHead(new UUID(kind, 0x8000000000000000L | number), NETWORK, occurred, recorded, "bench", null);
    }

    /** Where facts go. */
    public interface Target {
        void put(String topic, byte[] key, SpecificRecord fact);
    }
}
