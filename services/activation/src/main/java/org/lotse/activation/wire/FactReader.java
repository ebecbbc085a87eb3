package org.lotse.activation.wire;

import java.time.Instant;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.Entry;
import org.lotse.activation.metric.history.History;
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

/** Reads facts of the four topics keyed by member. Days are those of the zone that a fact names. */
public final class FactReader {

    /** A registration has one place in the history, whatever fact it came from. */
    private static final UUID THE_REGISTRATION = new UUID(0, 0);

    private final MemberFacts members = new MemberFacts();
    private final SignalFacts signals = new SignalFacts();

    /**
     * @return null for a fact that changes no figure: an erased person, a mail that invites to no event, a kind newer than this build
     * @throws IllegalArgumentException if a field is out of range; the message names it
     */
    public @Nullable Learned read(SpecificRecord fact) {
        return switch (fact) {
            case MemberRegistered f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofRegistration(entry(
                                THE_REGISTRATION,
                                f.getVersion(),
                                f.getHead(),
                                members.registration(f, day(f.getHead().getOccurredAt(), f.getHead())))));
            case MemberRetracted f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofRegistration(entry(THE_REGISTRATION, f.getVersion(), f.getHead(), null)));
            case TermRecorded f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofTerm(entry(f.getTermId(), f.getVersion(), f.getHead(), members.term(f))));
            case TermRetracted f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofTerm(entry(f.getTermId(), f.getVersion(), f.getHead(), null)));
            case ClassificationRecorded f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofClassification(entry(
                                f.getClassificationId(), f.getVersion(), f.getHead(), members.classification(f))));
            case ClassificationRetracted f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofClassification(entry(f.getClassificationId(), f.getVersion(), f.getHead(), null)));
            case PersonAssigned f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofPerson(
                                entry(f.getAssignmentId(), f.getVersion(), f.getHead(), members.assignment(f))));
            case PersonUnassigned f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofPerson(entry(
                                f.getAssignmentId(),
                                f.getVersion(),
                                f.getHead(),
                                members.takenBack(f, day(f.getHead().getRecordedAt(), f.getHead())))));
            case AttendanceRecorded f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofSignal(
                                entry(f.getAttendanceId(), f.getVersion(), f.getHead(), signals.attendance(f))));
            case AttendanceRetracted f -> retracted(f.getHead(), f.getMemberId(), f.getAttendanceId(), f.getVersion());
            case HostingRecorded f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofSignal(entry(f.getHostingId(), f.getVersion(), f.getHead(), signals.hosting(f))));
            case HostingRetracted f -> retracted(f.getHead(), f.getMemberId(), f.getHostingId(), f.getVersion());
            case RegistrationRecorded f ->
                learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofSignal(
                                entry(f.getRegistrationId(), f.getVersion(), f.getHead(), signals.registration(f))));
            case RegistrationRetracted f ->
                retracted(f.getHead(), f.getMemberId(), f.getRegistrationId(), f.getVersion());
            case SignalRecorded f -> signal(f);
            case SignalRetracted f -> retracted(f.getHead(), f.getMemberId(), f.getSignalId(), f.getVersion());
            case MailSent f -> invitation(f);
            default -> null;
        };
    }

    private Learned signal(SignalRecorded f) {
        var type = SignalFacts.typeOf(f.getKind(), f.getActor());
        History fact = type.presence()
                ? History.ofPresence(type, day(f.getHead().getOccurredAt(), f.getHead()))
                : History.ofSignal(entry(f.getSignalId(), f.getVersion(), f.getHead(), signals.act(f, type)));
        return learned(f.getHead(), f.getMemberId(), fact);
    }

    private @Nullable Learned invitation(MailSent f) {
        UUID event = f.getEventId();
        return event == null
                ? null
                : learned(
                        f.getHead(),
                        f.getMemberId(),
                        History.ofSignal(entry(f.getOccurrenceId(), 1, f.getHead(), signals.invitation(f, event))));
    }

    private Learned retracted(FactHead head, UUID member, UUID id, int version) {
        return learned(head, member, History.ofSignal(entry(id, version, head, null)));
    }

    private Learned learned(FactHead head, UUID member, History fact) {
        return new Learned(head.getNetworkId(), member, head.getRecordedAt(), day(head.getRecordedAt(), head), fact);
    }

    private <T> Entry<T> entry(UUID id, int version, FactHead head, @Nullable T content) {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version + " must be at least 1");
        }
        return new Entry<>(id, version, day(head.getRecordedAt(), head), content);
    }

    private static int day(Instant instant, FactHead head) {
        return Day.of(Zones.day(instant, head));
    }
}
