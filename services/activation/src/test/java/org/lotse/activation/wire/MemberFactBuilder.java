package org.lotse.activation.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.facts.FactHead;
import org.lotse.facts.Zones;
import org.lotse.facts.mailings.MailClass;
import org.lotse.facts.mailings.MailSent;
import org.lotse.facts.members.ClassificationKind;
import org.lotse.facts.members.ClassificationRecorded;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.OrganisationType;
import org.lotse.facts.members.TermRecorded;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.participation.AttendanceRetracted;
import org.lotse.facts.programme.Beneficiary;
import org.lotse.facts.programme.EventKind;
import org.lotse.facts.signals.Actor;
import org.lotse.facts.signals.SignalKind;
import org.lotse.facts.signals.SignalRecorded;

/** Facts as the other services write them, about one member of one network; recorded at noon of a day unless set otherwise. */
public final class MemberFactBuilder {

    /** Zone of a network unless set otherwise. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final UUID network;
    private final UUID member;
    private final ZoneId zone;
    private @Nullable Instant learnedAt;
    private long ids;

    public MemberFactBuilder(UUID network, UUID member) {
        this(network, member, ZONE);
    }

    /** @param zone in which the network counts its days */
    public MemberFactBuilder(UUID network, UUID member, ZoneId zone) {
        this.network = network;
        this.member = member;
        this.zone = zone;
    }

    /** Later facts are recorded at noon of this day, whenever they happened. */
    public MemberFactBuilder learnedOn(String date) {
        return learnedAt(noon(date));
    }

    /** Later facts are recorded at this moment, whenever they happened. */
    public MemberFactBuilder learnedAt(Instant moment) {
        learnedAt = moment;
        return this;
    }

    public MemberRegistered registered(String date, int version) {
        return new MemberRegistered(head(date), member, version, OrganisationType.COMPANY);
    }

    public MemberRetracted retracted(String date, int version) {
        return new MemberRetracted(head(date), member, version);
    }

    public TermRecorded joined(String date) {
        return TermRecorded.newBuilder()
                .setHead(head(date))
                .setMemberId(member)
                .setTermId(new UUID(3, 1))
                .setVersion(1)
                .setCategory("standard")
                .setStartsOn(LocalDate.parse(date))
                .build();
    }

    public ClassificationRecorded size(String date, String code) {
        return ClassificationRecorded.newBuilder()
                .setHead(head(date))
                .setMemberId(member)
                .setClassificationId(new UUID(4, 1))
                .setVersion(1)
                .setKind(ClassificationKind.SIZE)
                .setScheme("EU-2003-361")
                .setCode(code)
                .setValidFrom(LocalDate.parse(date))
                .build();
    }

    public AttendanceRecorded attended(String date) {
        return attended(date, id(), 1);
    }

    public AttendanceRecorded attended(String date, UUID attendance, int version) {
        return AttendanceRecorded.newBuilder()
                .setHead(head(date))
                .setMemberId(member)
                .setAttendanceId(attendance)
                .setVersion(version)
                .setEventId(new UUID(5, LocalDate.parse(date).toEpochDay()))
                .setSessionId(new UUID(6, LocalDate.parse(date).toEpochDay()))
                .setEventKind(EventKind.MEETING)
                .setDay(LocalDate.parse(date))
                .setMinutes(90)
                .setBeneficiary(Beneficiary.NONE)
                .build();
    }

    public AttendanceRetracted attendanceRetracted(String date, UUID attendance, int version) {
        return new AttendanceRetracted(head(date), member, attendance, version);
    }

    public SignalRecorded did(SignalKind kind, String date) {
        return SignalRecorded.newBuilder()
                .setHead(head(date))
                .setMemberId(member)
                .setSignalId(id())
                .setVersion(1)
                .setKind(kind)
                .setActor(Actor.PERSON)
                .build();
    }

    /** @param event event of the invitation; null: none */
    public MailSent mailed(String date, UUID person, @Nullable UUID event) {
        return MailSent.newBuilder()
                .setHead(head(date))
                .setMemberId(member)
                .setPersonId(person)
                .setCampaignId(new UUID(8, 1))
                .setOccurrenceId(id())
                .setMailClass(MailClass.MARKETING)
                .setEventId(event)
                .build();
    }

    public UUID member() {
        return member;
    }

    public UUID network() {
        return network;
    }

    private UUID id() {
        return new UUID(member.getLeastSignificantBits(), ++ids);
    }

    private FactHead head(String date) {
        Instant noon = noon(date);
        Instant learned = learnedAt == null ? noon : learnedAt;
        return new FactHead(
                id(), network, noon, learned.isBefore(noon) ? noon : learned, "test", null, Zones.inHead(zone));
    }

    private Instant noon(String date) {
        return LocalDate.parse(date).atTime(12, 0).atZone(zone).toInstant();
    }
}
