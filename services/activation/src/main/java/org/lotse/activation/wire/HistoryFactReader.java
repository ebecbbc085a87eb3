package org.lotse.activation.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.IntFunction;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.HistoryDelta;
import org.lotse.activation.metric.history.VersionedEntry;
import org.lotse.facts.FactHead;
import org.lotse.facts.Zones;
import org.lotse.facts.mailings.MailSent;
import org.lotse.facts.members.ClassificationRecorded;
import org.lotse.facts.members.ClassificationRetracted;
import org.lotse.facts.members.MemberRegistered;
import org.lotse.facts.members.MemberRetracted;
import org.lotse.facts.members.PersonAssigned;
import org.lotse.facts.members.PersonUnassigned;
import org.lotse.facts.members.TermRecorded;
import org.lotse.facts.members.TermRetracted;
import org.lotse.facts.participation.AttendanceRecorded;
import org.lotse.facts.participation.AttendanceRetracted;
import org.lotse.facts.participation.HostingRecorded;
import org.lotse.facts.participation.HostingRetracted;
import org.lotse.facts.participation.RegistrationRecorded;
import org.lotse.facts.participation.RegistrationRetracted;
import org.lotse.facts.signals.SignalRecorded;
import org.lotse.facts.signals.SignalRetracted;

/** Reads facts of the four topics keyed by member. Days are those of the zone in the fact. Long, with one case per kind of fact. */
public final class HistoryFactReader {

    /** A history has one registration, whichever fact it came from. */
    private static final UUID THE_REGISTRATION = new UUID(0, 0);

    private final MemberFactConverter members = new MemberFactConverter();
    private final SignalFactConverter signals = new SignalFactConverter();

    /**
     * @return null for a fact that changes no figure: an erased person, a mail without an event, or a kind newer than this build
     * @throws IllegalArgumentException if a field is out of range; the message names it
     */
    public @Nullable HistoryDelta read(SpecificRecord fact) {
        return switch (fact) {
            case MemberRegistered f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofRegistration(entry(
                                THE_REGISTRATION,
                                f.getVersion(),
                                heard,
                                members.registration(f, day(f.getHead().getOccurredAt(), f.getHead())))));
            case MemberRetracted f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofRegistration(entry(THE_REGISTRATION, f.getVersion(), heard, null)));
            case TermRecorded f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofTerm(entry(f.getTermId(), f.getVersion(), heard, members.term(f))));
            case TermRetracted f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofTerm(entry(f.getTermId(), f.getVersion(), heard, null)));
            case ClassificationRecorded f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofClassification(
                                entry(f.getClassificationId(), f.getVersion(), heard, members.classification(f))));
            case ClassificationRetracted f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofClassification(entry(f.getClassificationId(), f.getVersion(), heard, null)));
            case PersonAssigned f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofPerson(
                                entry(f.getAssignmentId(), f.getVersion(), heard, members.assignment(f))));
            case PersonUnassigned f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofPerson(
                                entry(f.getAssignmentId(), f.getVersion(), heard, members.takenBack(f, heard))));
            case AttendanceRecorded f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofSignal(
                                entry(f.getAttendanceId(), f.getVersion(), heard, signals.attendance(f))));
            case AttendanceRetracted f -> retracted(f.getHead(), f.getMemberId(), f.getAttendanceId(), f.getVersion());
            case HostingRecorded f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofSignal(entry(f.getHostingId(), f.getVersion(), heard, signals.hosting(f))));
            case HostingRetracted f -> retracted(f.getHead(), f.getMemberId(), f.getHostingId(), f.getVersion());
            case RegistrationRecorded f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofSignal(
                                entry(f.getRegistrationId(), f.getVersion(), heard, signals.registration(f))));
            case RegistrationRetracted f ->
                retracted(f.getHead(), f.getMemberId(), f.getRegistrationId(), f.getVersion());
            case SignalRecorded f -> signal(f);
            case SignalRetracted f -> retracted(f.getHead(), f.getMemberId(), f.getSignalId(), f.getVersion());
            case MailSent f -> invitation(f);
            default -> null;
        };
    }

    private HistoryDelta signal(SignalRecorded f) {
        var type = SignalFactConverter.typeOf(f.getKind(), f.getActor());
        return learned(
                f.getHead(),
                f.getMemberId(),
                heard -> type.presence()
                        ? History.ofPresence(type, day(f.getHead().getOccurredAt(), f.getHead()))
                        : History.ofSignal(entry(f.getSignalId(), f.getVersion(), heard, signals.act(f, type))));
    }

    private @Nullable HistoryDelta invitation(MailSent f) {
        UUID event = f.getEventId();
        return event == null
                ? null
                : learned(
                        f.getHead(),
                        f.getMemberId(),
                        heard -> History.ofSignal(entry(f.getOccurrenceId(), 1, heard, signals.invitation(f, event))));
    }

    private HistoryDelta retracted(FactHead head, UUID member, UUID id, int version) {
        return learned(head, member, heard -> History.ofSignal(entry(id, version, heard, null)));
    }

    /** @param fact given the day on which it was recorded */
    private HistoryDelta learned(FactHead head, UUID member, IntFunction<History> fact) {
        ZoneId zone = Zones.of(head);
        int heard = Day.of(LocalDate.ofInstant(head.getRecordedAt(), zone));
        return new HistoryDelta(head.getNetworkId(), member, head.getRecordedAt(), zone, heard, fact.apply(heard));
    }

    private <T> VersionedEntry<T> entry(UUID id, int version, int heard, @Nullable T content) {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + " must be at least 1");
        }
        return new VersionedEntry<>(id, version, heard, content);
    }

    private static int day(Instant instant, FactHead head) {
        return Day.of(Zones.day(instant, head));
    }
}
