package org.lotse.events.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the session of a planned event that a request means. */
public final class SessionResolver {

    private SessionResolver() {}

    /**
     * @param sessionId null when not given
     * @param day null when not given
     */
    public static Outcome<Session> resolve(
            EventPlan plan, @Nullable UUID sessionId, @Nullable LocalDate day, SessionCalendar calendar) {
        Outcome<Session> meant = sessionId == null ? onDay(plan, day, null) : byId(plan, sessionId);
        if (meant instanceof Outcome.Success<Session>(var session, var created)) {
            Optional<Rejection> ahead = calendar.liesAhead(session, sessionId == null ? "day" : "sessionId");
            if (ahead.isPresent()) {
                return new Outcome.Failure<>(ahead.get());
            }
        }
        return meant;
    }

    private static Outcome<Session> byId(EventPlan plan, UUID sessionId) {
        return plan.session(sessionId)
                .map(Outcome::done)
                .orElseGet(() -> refused(
                        "unknown-session",
                        "The event has no session %s. It has %d; read the event to see them."
                                .formatted(sessionId, plan.sessions().size()),
                        "sessionId"));
    }

    /**
     * Finds the session, whether or not it lies ahead.
     *
     * @param title distinguishes sessions on the same day; null when not given
     */
    public static Outcome<Session> onDay(EventPlan plan, @Nullable LocalDate day, @Nullable String title) {
        List<Session> possible = day == null ? plan.sessions() : plan.sessionsOn(day);
        if (possible.size() > 1 && title != null) {
            String wanted = TitleNormaliser.normalise(title);
            possible = possible.stream()
                    .filter(s -> s.title() != null
                            && TitleNormaliser.normalise(s.title()).equals(wanted))
                    .toList();
        }
        if (possible.size() == 1) {
            return Outcome.done(possible.getFirst());
        }
        if (day != null && plan.sessionsOn(day).isEmpty()) {
            return day.isBefore(plan.firstDay())
                    ? refused(
                            "attended-before-event",
                            "The attendance on %s lies before the event, which begins on %s. Correct one of the two days."
                                    .formatted(day, plan.firstDay()),
                            "day")
                    : refused(
                            "no-session-on-day",
                            "The event has no session on %s; it runs from %s to %s. Correct the day, or add a session."
                                    .formatted(day, plan.firstDay(), plan.lastDay()),
                            "day");
        }
        return refused("session-ambiguous", "The event has several sessions. Say which one was attended.", "sessionId");
    }

    private static Outcome<Session> refused(String type, String reason, String field) {
        return new Outcome.Failure<>(Rejection.invalid(type, reason, field));
    }
}
