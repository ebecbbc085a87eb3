package org.lotse.events.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of an event in a list; null where the list has no value.
 *
 * @param startsAt in the formats of {@link SessionDraft}
 * @param minutes length of a session, 1 to 1440
 */
public record ListedEvent(
        @Nullable String externalId,
        @Nullable String title,
        @Nullable EventKind kind,
        @Nullable LocalDate day,
        @Nullable LocalDate endDay,
        @Nullable String startsAt,
        @Nullable Integer minutes,
        @Nullable String place,
        @Nullable UUID seriesId,
        @Nullable UUID hostMemberId,
        @Nullable UUID projectId,
        @Nullable Beneficiary beneficiary) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_EVENT_DAYS = 400;
    private static final int DAY_MINUTES = 1440;

    /** The reason why the data cannot be used, if there is one. */
    public Optional<Rejection> rejection(SessionCalendar calendar) {
        if (externalId == null && title == null) {
            return invalid(
                    "event-unnamed", "Say which event is meant: by its title and day, or by its id.", "event.title");
        }
        if (title != null && title.length() > LONGEST_TITLE) {
            return invalid("title-too-long", "A title has at most 300 characters. Shorten it.", "event.title");
        }
        if (day == null) {
            return externalId == null
                    ? invalid("day-missing", "The day of the event is missing. Add it.", "event.day")
                    : Optional.empty();
        }
        if (minutes != null && (minutes < 1 || minutes > DAY_MINUTES)) {
            return invalid(
                    "length-out-of-bounds", "A session lasts 1 to 1440 minutes. Correct the length.", "event.minutes");
        }
        if (endDay != null && (endDay.isBefore(day) || endDay.isAfter(day.plusDays(LONGEST_EVENT_DAYS)))) {
            return invalid(
                    "end-day-out-of-bounds",
                    "The last day %s does not follow the first day %s. Correct one of them.".formatted(endDay, day),
                    "event.endDay");
        }
        return calendar.outOfBounds(day, "event.day")
                .or(() -> endDay == null ? Optional.empty() : calendar.outOfBounds(endDay, "event.endDay"));
    }

    /** A key that is equal for all rows that mean this event. */
    public String groupKey() {
        return externalId == null ? titleKey().orElseThrow() : "id " + externalId;
    }

    public Optional<String> titleKey() {
        return title == null || day == null ? Optional.empty() : Optional.of(TitleNormaliser.key(title, day));
    }

    /** The data without the title. */
    public ListedEvent withoutTitle() {
        return new ListedEvent(
                externalId,
                null,
                kind,
                day,
                endDay,
                startsAt,
                minutes,
                place,
                seriesId,
                hostMemberId,
                projectId,
                beneficiary);
    }

    /** Combines both; where they differ, the earlier row counts. */
    public ListedEvent fillGapsFrom(ListedEvent later) {
        return new ListedEvent(
                first(externalId, later.externalId),
                first(title, later.title),
                first(kind, later.kind),
                first(day, later.day),
                first(endDay, later.endDay),
                first(startsAt, later.startsAt),
                first(minutes, later.minutes),
                first(place, later.place),
                first(seriesId, later.seriesId),
                first(hostMemberId, later.hostMemberId),
                first(projectId, later.projectId),
                first(beneficiary, later.beneficiary));
    }

    /** The plan of a new event. */
    public EventPlan toPlan(List<Session> sessions) {
        return new EventPlan(
                Objects.requireNonNullElse(title, String.valueOf(externalId)),
                Objects.requireNonNullElse(kind, EventKind.OTHER),
                seriesId,
                hostMemberId,
                projectId,
                Objects.requireNonNullElse(beneficiary, Beneficiary.NONE),
                List.of(),
                place,
                externalId,
                sessions);
    }

    /** @param gapsOnly true to add only missing values: the same list has described this event before */
    public EventPlan mergeInto(EventPlan known, List<Session> sessions, boolean gapsOnly) {
        return new EventPlan(
                gapsOnly ? known.title() : Objects.requireNonNullElse(title, known.title()),
                gapsOnly ? known.kind() : Objects.requireNonNullElse(kind, known.kind()),
                merged(seriesId, known.seriesId(), gapsOnly),
                merged(hostMemberId, known.hostMemberId(), gapsOnly),
                merged(projectId, known.projectId(), gapsOnly),
                gapsOnly ? known.beneficiary() : Objects.requireNonNullElse(beneficiary, known.beneficiary()),
                known.topics(),
                merged(place, known.place(), gapsOnly),
                first(known.externalId(), externalId),
                sessions);
    }

    private static <T> @Nullable T merged(@Nullable T told, @Nullable T known, boolean gapsOnly) {
        return gapsOnly ? first(known, told) : first(told, known);
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static Optional<Rejection> invalid(String type, String reason, String field) {
        return Optional.of(Rejection.invalid(type, reason, field));
    }
}
