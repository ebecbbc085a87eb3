package org.lotse.activation.metric.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.history.VersionedEntry;
import org.lotse.activation.metric.programme.ProgrammeItem.AttendanceList;
import org.lotse.activation.metric.programme.ProgrammeItem.ItemStatus;

/**
 * The programme of a network and its attendance, as known on a report day. Events and signals that were first recorded later are left out,
 * so a report of last spring can be repeated as it was then. Entries corrected since then count with their present content. Not for use by
 * several threads.
 */
public final class ProgrammeStatistics {

    private final int reportedOn;
    private final List<ProgrammeItem> occasions;
    private final List<MemberParticipation> parts = new ArrayList<>();

    private record MemberParticipation(UUID member, Signal signal) {}

    /**
     * @param occasions all known events of the network
     * @param reportedOn epoch day
     */
    public ProgrammeStatistics(Collection<ProgrammeItem> occasions, int reportedOn) {
        this.reportedOn = reportedOn;
        this.occasions = occasions.stream()
                .filter(o -> o.firstKnownOn() <= reportedOn && o.status() != ItemStatus.RETRACTED)
                .toList();
    }

    /** Adds one member's part. Retracted organisations have none. */
    public void add(UUID member, History history) {
        if (history.registration() == null) {
            return;
        }
        for (VersionedEntry<Signal> entry : history.signals().entries()) {
            Signal signal = entry.content();
            if (signal != null && entry.recordedOn() <= reportedOn && concerns(signal.type())) {
                parts.add(new MemberParticipation(member, signal));
            }
        }
    }

    private static boolean concerns(SignalType type) {
        return type.attendance() || type == SignalType.REGISTERED || type == SignalType.CANCELLED;
    }

    /** Figures of one period. */
    public ProgrammePeriodFigures in(ReportingPeriod period) {
        Set<UUID> members = new HashSet<>();
        Set<UUID> persons = new HashSet<>();
        long registrations = 0;
        long attendances = 0;
        long minutes = 0;
        for (MemberParticipation memberParticipation : parts) {
            Signal signal = memberParticipation.signal();
            if (!period.contains(signal.day())) {
                continue;
            }
            if (!signal.type().attendance()) {
                registrations++;
                continue;
            }
            attendances++;
            minutes += Math.max(0, signal.minutes());
            members.add(memberParticipation.member());
            UUID person = signal.person();
            if (person != null) {
                persons.add(person);
            }
        }
        return new ProgrammePeriodFigures(
                held(period).count(),
                in(period, ItemStatus.CANCELLED).count(),
                held(period).filter(o -> o.list() == AttendanceList.KEPT).count(),
                held(period).filter(o -> o.list() == AttendanceList.NO_LIST).count(),
                held(period).filter(o -> o.list() == AttendanceList.PENDING).count(),
                held(period).mapToLong(o -> Math.max(0, o.headsWithoutName())).sum(),
                registrations,
                attendances,
                minutes,
                members.size(),
                persons.size());
    }

    /** Distinct series with at least one event held in the months up to the end of a period. */
    public long activeSeries(ReportingPeriod period, int months) {
        return active(period, months)
                .map(ProgrammeItem::series)
                .filter(id -> id != null)
                .distinct()
                .count();
    }

    /** Distinct members that hosted at least one event in the months up to the end of a period. */
    public long activeHosts(ReportingPeriod period, int months) {
        return active(period, months)
                .map(ProgrammeItem::host)
                .filter(id -> id != null)
                .distinct()
                .count();
    }

    private Stream<ProgrammeItem> active(ReportingPeriod period, int months) {
        LocalDate end = LocalDate.ofEpochDay(period.last() + 1L);
        return held(
                new ReportingPeriod(period.name(), (int) end.minusMonths(months).toEpochDay(), period.last()));
    }

    private Stream<ProgrammeItem> held(ReportingPeriod period) {
        return in(period, ItemStatus.HELD);
    }

    private Stream<ProgrammeItem> in(ReportingPeriod period, ItemStatus status) {
        return occasions.stream().filter(o -> o.status() == status && period.contains(o.firstDay()));
    }
}
