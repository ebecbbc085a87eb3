package org.lotse.events.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rules that a change of an event must satisfy. */
public final class EventRules {

    private EventRules() {}

    /** @param attended the sessions for which attendance is recorded */
    public static Optional<Rejection> checkChange(
            Event before, Event after, Set<UUID> attended, SessionCalendar calendar) {
        if (after.status() == EventStatus.HELD && before.status() != EventStatus.HELD && liesAhead(after, calendar)) {
            return Optional.of(Rejection.invalid(
                    "event-lies-ahead",
                    "The event begins on %s and cannot have been held yet. Correct the day, or wait."
                            .formatted(after.plan().firstDay()),
                    "status"));
        }
        if (attended.isEmpty()) {
            return Optional.empty();
        }
        if (after.status() != EventStatus.HELD) {
            return Optional.of(Rejection.conflict(
                    "attendance-is-recorded",
                    "The event has attendance, so it was held. Delete the attendance first.",
                    "status"));
        }
        for (UUID session : attended) {
            Optional<Session> kept = after.plan().session(session);
            if (kept.isEmpty()) {
                return Optional.of(Rejection.conflict(
                        "session-was-attended",
                        "Session %s has attendance. Keep the session, or delete its attendance first."
                                .formatted(session),
                        "sessions"));
            }
            Optional<Rejection> ahead = calendar.liesAhead(kept.get(), "sessions");
            if (ahead.isPresent()) {
                return ahead;
            }
        }
        return Optional.empty();
    }

    /** @param anybody true when attendance is recorded */
    public static Optional<Rejection> checkAttendanceList(
            Event event, AttendanceList state, boolean anybody, SessionCalendar calendar) {
        if (state != AttendanceList.KEPT && anybody) {
            return Optional.of(Rejection.conflict(
                    "attendance-is-recorded",
                    "There is attendance, so a list was kept. Delete the attendance first.",
                    "state"));
        }
        if (state == AttendanceList.PENDING) {
            return Optional.empty();
        }
        return checkAttendance(event)
                .or(() -> calendar.liesAhead(event.plan().sessions().getFirst(), "state"));
    }

    /** Attendance cannot be recorded for an event that did not take place. */
    public static Optional<Rejection> checkAttendance(Event event) {
        return event.status() == EventStatus.CANCELLED
                ? Optional.of(Rejection.conflict(
                        "event-cancelled",
                        "The event was cancelled. Set its status to HELD first if it took place.",
                        "status"))
                : Optional.empty();
    }

    private static boolean liesAhead(Event event, SessionCalendar calendar) {
        return calendar.liesAhead(event.plan().sessions().getFirst(), "status").isPresent();
    }
}
