package org.lotse.events.attending;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Outcome;
import org.lotse.events.store.Attendances;
import org.lotse.events.store.Events;
import org.lotse.events.store.Stored;
import org.lotse.events.wire.Announcements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what was recorded about being there, or takes it back. */
@Service
class CorrectingAttendance {

    private final Events events;
    private final Attendances attendances;
    private final Announcements announcements;

    CorrectingAttendance(Events events, Attendances attendances, Announcements announcements) {
        this.events = events;
        this.attendances = attendances;
        this.announcements = announcements;
    }

    @Transactional
    public Outcome<Attendance> change(UUID network, UUID eventId, UUID id, AttendanceRequest request) {
        Optional<Event> event = events.lock(network, eventId);
        Optional<Attendance> before = live(network, eventId, id);
        if (event.isEmpty() || before.isEmpty()) {
            return new Outcome.Refused<>(event.isEmpty() ? Objection.unknownEvent(eventId) : unknown(id));
        }
        Attendance was = before.get();
        Optional<String> other = identityOtherThan(was, request);
        if (other.isPresent()) {
            return new Outcome.Refused<>(Objection.invalid(
                    "attendance-names-another",
                    "An attendance belongs to one person and one session for good. Delete it and record the other one.",
                    other.get()));
        }
        Attendance after = was.with(request.minutes(), request.walkIn() == null ? was.walkIn() : request.walkIn());
        if (!after.equals(was)) {
            attendances.saveAll(network, List.of(after), Origin.HAND);
            announcements.recorded(after, event.get(), Origin.HAND);
        }
        return Outcome.done(after);
    }

    /** The event stays held, and its list stays kept: it says now that this person was not there. */
    @Transactional
    public Outcome<Attendance> retract(UUID network, UUID eventId, UUID id) {
        Optional<Event> event = events.lock(network, eventId);
        if (event.isEmpty() || live(network, eventId, id).isEmpty()) {
            return new Outcome.Refused<>(event.isEmpty() ? Objection.unknownEvent(eventId) : unknown(id));
        }
        Attendance last = attendances.retract(network, List.of(id)).getFirst();
        announcements.retracted(last, event.get(), Origin.HAND);
        return Outcome.done(last);
    }

    private Optional<Attendance> live(UUID network, UUID eventId, UUID id) {
        return attendances
                .known(network, id)
                .filter(a -> !a.retracted() && a.value().eventId().equals(eventId))
                .map(Stored::value);
    }

    private static Optional<String> identityOtherThan(Attendance was, AttendanceRequest request) {
        if (!was.memberId().equals(request.memberId())) {
            return Optional.of("memberId");
        }
        if (!Objects.equals(was.personId(), request.personId())) {
            return Optional.of("personId");
        }
        return request.sessionId() == null || was.sessionId().equals(request.sessionId())
                ? Optional.empty()
                : Optional.of("sessionId");
    }

    private static Objection unknown(UUID id) {
        return Objection.unknown("unknown-attendance", "The event has no attendance " + id + ".", "attendanceId");
    }
}
