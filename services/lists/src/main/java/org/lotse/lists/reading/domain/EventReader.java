package org.lotse.lists.reading.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.Field;

/** Reads what a row says of its event. */
final class EventReader {
    private static final Pattern MILLIS = Pattern.compile("-?\\d{1,8}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final LocalDate today;
    private final ZoneId zone;

    EventReader(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    EventPart read(Cells cells) {
        String title = cells.text(Field.EVENT);
        String externalId = cells.text(Field.EVENT_ID);
        if (title == null && (externalId == null || cells.mapping().has(Field.EVENT))) {
            cells.flaw(Field.EVENT, Reason.MISSING, "");
        }
        LocalDateTime start = cells.time(Field.EVENT_DAY, zone(cells));
        LocalDateTime end = cells.time(Field.EVENT_END, zone(cells));
        if (start != null && end != null && end.isBefore(start)) {
            cells.flaw(Field.EVENT_END, Reason.ENDS_BEFORE_IT_STARTS, start.toString());
        }
        LocalDate day = start != null ? start.toLocalDate() : title == null ? null : dayOfYear(cells, title);
        LocalDate checked = Bounds.ofEvents(today).check(day, Field.EVENT_DAY, cells);
        LocalTime startsAt =
                start == null || start.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : start.toLocalTime();
        return new EventPart(
                externalId,
                title,
                checked,
                startsAt,
                end == null ? null : end.toLocalDate(),
                kind(cells),
                cells.text(Field.PLACE),
                cells.text(Field.SERIES),
                cells.text(Field.SESSION),
                held(cells.text(Field.EVENT_STATUS)),
                start == null || end == null || startsAt == null ? null : Minutes.between(start, end),
                Minutes.whole(cells, Field.HEADS, 100_000));
    }

    private @Nullable LocalDate dayOfYear(Cells cells, String title) {
        String year = cells.text(Field.EVENT_YEAR);
        if (cells.mapping().has(Field.EVENT_DAY) && cells.text(Field.EVENT_DAY) != null) {
            return null;
        }
        if (year == null || !YEAR.matcher(year).matches()) {
            Field field = cells.mapping().has(Field.EVENT_YEAR) ? Field.EVENT_YEAR : Field.EVENT_DAY;
            cells.flaw(field, year == null ? Reason.MISSING : Reason.NOT_A_DAY, "");
            return null;
        }
        Optional<LocalDate> day = cells.mapping().dayOf(title, Integer.parseInt(year));
        if (day.isEmpty()) {
            cells.flaw(Field.EVENT_YEAR, Reason.NO_DAY_FOR_EVENT, title);
        }
        return day.orElse(null);
    }

    /** The list's own offset, in milliseconds or as +01:00, before the zone of the network. */
    private ZoneId zone(Cells cells) {
        String offset = cells.text(Field.UTC_OFFSET);
        if (offset == null) {
            return zone;
        }
        try {
            return MILLIS.matcher(offset).matches()
                    ? ZoneOffset.ofTotalSeconds(Integer.parseInt(offset) / 1000)
                    : ZoneOffset.of(offset);
        } catch (DateTimeException noOffset) {
            cells.flaw(Field.UTC_OFFSET, Reason.NOT_A_NUMBER, "");
            return zone;
        }
    }

    private static @Nullable EventKind kind(Cells cells) {
        String written = cells.text(Field.EVENT_KIND);
        if (written == null) {
            return null;
        }
        Optional<EventKind> kind = EventKind.of(written);
        if (kind.isEmpty()) {
            cells.flaw(Field.EVENT_KIND, Reason.KIND_NOT_KNOWN, "");
        }
        return kind.orElse(null);
    }

    private static @Nullable Boolean held(@Nullable String status) {
        if (status == null) {
            return null;
        }
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "past", "held", "stattgefunden", "durchgeführt", "done" -> true;
            case "upcoming", "planned", "geplant", "proposed", "suggested", "cancelled", "canceled", "abgesagt" ->
                false;
            default -> null;
        };
    }
}
