package org.lotse.activation.metric.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lotse.activation.metric.history.Entry;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.programme.Occasion.AttendanceList;
import org.lotse.activation.metric.programme.Occasion.Status;

/**
 * The programme of a network and who took part in it, as known on a report day: events and signals that were first recorded later are left
 * out, so a report of last spring can be asked for as it would have been then. Of what was corrected since, the present content counts. Not
 * for use by several threads.
 */
public final class Programme {

    private final int reportedOn;
    private final List<Occasion> occasions;
    private final List<Part> parts = new ArrayList<>();

    private record Part(UUID member, Signal signal) {}

    /**
     * @param occasions all that are known of the network
     * @param reportedOn epoch day
     */
    public Programme(Collection<Occasion> occasions, int reportedOn) {
        this.reportedOn = reportedOn;
        this.occasions = occasions.stream()
                .filter(o -> o.firstKnownOn() <= reportedOn && o.status() != Status.RETRACTED)
                .toList();
    }

    /** Adds the part that one member took. Organisations that were retracted took none. */
    public void add(UUID member, History history) {
        if (history.registration() == null) {
            return;
        }
        for (Entry<Signal> entry : history.signals().entries()) {
            Signal signal = entry.content();
            if (signal != null && entry.recordedOn() <= reportedOn && concerns(signal.type())) {
                parts.add(new Part(member, signal));
            }
        }
    }

    private static boolean concerns(SignalType type) {
        return type.attendance() || type == SignalType.REGISTERED || type == SignalType.CANCELLED;
    }

    /** Figures of one period. */
    public ProgrammeFigures in(Period period) {
        Set<UUID> members = new HashSet<>();
        Set<UUID> persons = new HashSet<>();
        long registrations = 0;
        long attendances = 0;
        long minutes = 0;
        for (Part part : parts) {
            Signal signal = part.signal();
            if (!period.contains(signal.day())) {
                continue;
            }
            if (!signal.type().attendance()) {
                registrations++;
                continue;
            }
            attendances++;
            minutes += Math.max(0, signal.minutes());
            members.add(part.member());
            UUID person = signal.person();
            if (person != null) {
                persons.add(person);
            }
        }
        return new ProgrammeFigures(
                held(period).count(),
                in(period, Status.CANCELLED).count(),
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
    public long activeSeries(Period period, int months) {
        return active(period, months)
                .map(Occasion::series)
                .filter(id -> id != null)
                .distinct()
                .count();
    }

    /** Distinct members that hosted at least one event in the months up to the end of a period. */
    public long activeHosts(Period period, int months) {
        return active(period, months)
                .map(Occasion::host)
                .filter(id -> id != null)
                .distinct()
                .count();
    }

    private Stream<Occasion> active(Period period, int months) {
        LocalDate end = LocalDate.ofEpochDay(period.last() + 1L);
        return held(new Period(period.name(), (int) end.minusMonths(months).toEpochDay(), period.last()));
    }

    private Stream<Occasion> held(Period period) {
        return in(period, Status.HELD);
    }

    private Stream<Occasion> in(Period period, Status status) {
        return occasions.stream().filter(o -> o.status() == status && period.contains(o.firstDay()));
    }
}
