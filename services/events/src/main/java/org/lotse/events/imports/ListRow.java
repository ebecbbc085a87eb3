package org.lotse.events.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Beneficiary;
import org.lotse.events.domain.EventKind;
import org.lotse.events.domain.ListedEvent;
import org.lotse.events.domain.RegistrationStatus;
import org.lotse.events.domain.Rejection;
import org.lotse.events.domain.SessionCalendar;

/**
 * One row of a list, with its columns already parsed.
 *
 * @param row its number in the list, repeated in the response
 * @param session the session meant; if left out, the one on the event's first day
 * @param registration the person's registration status; null when the list has none
 * @param attended true when the person attended; false retracts nothing, since a list may be older than the recorded attendance
 * @param minutes minutes present, 0 to 1440
 * @param headsWithoutName attendees of the event without a name
 */
record ListRow(
        int row,
        @Nullable EventColumns event,
        @Nullable SessionColumns session,
        @Nullable UUID memberId,
        @Nullable UUID personId,
        @Nullable RegistrationStatus registration,
        @Nullable Boolean attended,
        @Nullable Integer minutes,
        @Nullable Integer headsWithoutName) {

    private static final int DAY_MINUTES = 1440;

    /** The event columns of the row. */
    record EventColumns(
            @Nullable String externalId,
            @Nullable String title,
            @Nullable EventKind kind,
            @Nullable LocalDate day,
            @Nullable LocalDate endDay,
            @Nullable String startsAt,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String seriesName,
            @Nullable UUID projectId,
            @Nullable Beneficiary beneficiary,
            @Nullable UUID hostMemberId) {

        ListedEvent toListedEvent(@Nullable UUID seriesId) {
            return new ListedEvent(
                    clean(externalId),
                    clean(title),
                    kind,
                    day,
                    endDay,
                    clean(startsAt),
                    minutes,
                    clean(place),
                    seriesId,
                    hostMemberId,
                    projectId,
                    beneficiary);
        }
    }

    /** @param title distinguishes sessions on the same day */
    record SessionColumns(@Nullable LocalDate day, @Nullable String title) {}

    boolean wasThere() {
        return Boolean.TRUE.equals(attended);
    }

    @Nullable
    String sessionTitle() {
        return session == null ? null : clean(session.title);
    }

    /** The day on which the row records attendance. */
    Optional<LocalDate> sessionDay(ListedEvent listedEvent) {
        return Optional.ofNullable(session == null ? null : session.day)
                .or(() -> Optional.ofNullable(listedEvent.day()));
    }

    Optional<Rejection> rejection(ListedEvent listedEvent, SessionCalendar calendar) {
        return listedEvent
                .rejection(calendar)
                .or(() -> personRejection())
                .or(() -> dayRejection(listedEvent, calendar));
    }

    private Optional<Rejection> personRejection() {
        boolean concernsSomebody = registration != null || wasThere() || personId != null;
        if (memberId == null && concernsSomebody) {
            return invalid("member-missing", "The member is not known. Choose one for this row.", "memberId");
        }
        if (minutes != null && (minutes < 0 || minutes > DAY_MINUTES)) {
            return invalid(
                    "minutes-out-of-bounds", "Minutes must be between 0 and 1440 per day. Correct them.", "minutes");
        }
        return headsWithoutName != null && headsWithoutName < 0
                ? invalid("heads-negative", "A number of people is not below 0. Correct it.", "headsWithoutName")
                : Optional.empty();
    }

    private Optional<Rejection> dayRejection(ListedEvent listedEvent, SessionCalendar calendar) {
        Optional<LocalDate> day = sessionDay(listedEvent);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        LocalDate on = day.get();
        if (listedEvent.day() != null && on.isBefore(listedEvent.day())) {
            return invalid(
                    "attended-before-event",
                    "The session on %s lies before the event, which begins on %s. Correct one of the two days."
                            .formatted(on, listedEvent.day()),
                    "session.day");
        }
        if (listedEvent.endDay() != null && on.isAfter(listedEvent.endDay())) {
            return invalid(
                    "no-session-on-day",
                    "The session on %s lies after the event, which ends on %s. Correct one of the two days."
                            .formatted(on, listedEvent.endDay()),
                    "session.day");
        }
        return (wasThere() || headsWithoutName != null) && on.isAfter(calendar.today())
                ? invalid(
                        "session-lies-ahead",
                        "%s is in the future, so there is no attendance yet. Correct the day.".formatted(on),
                        session == null ? "event.day" : "session.day")
                : calendar.outOfBounds(on, "session.day");
    }

    private static Optional<Rejection> invalid(String type, String reason, String field) {
        return Optional.of(Rejection.invalid(type, reason, field));
    }

    static @Nullable String clean(@Nullable String text) {
        String plain = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
