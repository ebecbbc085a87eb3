package org.lotse.events.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Interprets days and times in the network's zone.
 *
 * @param zone the network's time zone, for example {@code Europe/Berlin}
 * @param now the current time
 */
public record SessionCalendar(ZoneId zone, Instant now) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 5;

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** Rejects days that are typing errors, such as 0001-01-01. */
    public Optional<Rejection> outOfBounds(LocalDate day, String field) {
        LocalDate latest = today().plusYears(YEARS_AHEAD);
        return day.isBefore(EARLIEST) || day.isAfter(latest)
                ? Optional.of(Rejection.invalid(
                        "day-out-of-bounds",
                        "The day %s is not between %s and %s. Correct the year.".formatted(day, EARLIEST, latest),
                        field))
                : Optional.empty();
    }

    /**
     * Rejects sessions after today. Attendance can be recorded from the first hour of the session's day, so that a door list may be filled
     * before the start.
     */
    public Optional<Rejection> liesAhead(Session session, String field) {
        return session.day().isAfter(today())
                ? Optional.of(Rejection.invalid(
                        "session-lies-ahead",
                        "The session on %s has not taken place yet. Record a registration, or correct the day."
                                .formatted(session.day()),
                        field))
                : Optional.empty();
    }

    /** Turns a draft into a session. Rejects a time that cannot be parsed, lies on another day, or ends before it starts. */
    public Outcome<Session> session(SessionDraft wish, UUID id, String field) {
        Optional<Rejection> bounds = outOfBounds(wish.day(), field + ".day");
        if (bounds.isPresent()) {
            return new Outcome.Failure<>(bounds.get());
        }
        Instant start;
        Instant end;
        try {
            start = moment(wish.startsAt(), wish.day(), wish.day().atStartOfDay());
        } catch (DateTimeException e) {
            return refused("time-unreadable", unreadable(wish.startsAt()), field + ".startsAt");
        }
        try {
            end = moment(wish.endsAt(), wish.day(), wish.day().plusDays(1).atStartOfDay());
        } catch (DateTimeException e) {
            return refused("time-unreadable", unreadable(wish.endsAt()), field + ".endsAt");
        }
        if (!LocalDate.ofInstant(start, zone).equals(wish.day())) {
            return refused(
                    "start-on-another-day",
                    "The start %s is not on %s in %s. Correct the day or the time.".formatted(start, wish.day(), zone),
                    field + ".startsAt");
        }
        if (!start.isBefore(end)) {
            return refused(
                    "session-ends-before-start",
                    "The session must end after it starts. Correct one of the two times.",
                    field + ".endsAt");
        }
        return Outcome.done(new Session(id, wish.day(), start, end, wish.title()));
    }

    private Instant moment(@Nullable String text, LocalDate day, LocalDateTime otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise.atZone(zone).toInstant();
        }
        String written = text.strip();
        if (!written.contains("T")) {
            return day.atTime(LocalTime.parse(written)).atZone(zone).toInstant();
        }
        boolean withOffset = written.endsWith("Z") || written.lastIndexOf('+') > 0 || written.lastIndexOf('-') > 7;
        return withOffset
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written).atZone(zone).toInstant();
    }

    private static String unreadable(@Nullable String text) {
        return "The time '%s' cannot be read. Write it as 18:00, or with its offset as 2026-03-01T18:00:00+01:00."
                .formatted(text);
    }

    private static <T> Outcome<T> refused(String type, String reason, String field) {
        return new Outcome.Failure<>(Rejection.invalid(type, reason, field));
    }
}
