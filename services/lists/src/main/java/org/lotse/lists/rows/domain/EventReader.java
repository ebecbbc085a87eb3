package org.lotse.lists.rows.domain;

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
import org.lotse.lists.mapping.domain.ImportField;

/** Reads the event of a row. */
final class EventReader {
    private static final Pattern MILLIS = Pattern.compile("-?\\d{1,8}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final LocalDate today;
    private final ZoneId zone;

    EventReader(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    EventData read(MappedRow mappedRow) {
        String title = mappedRow.text(ImportField.EVENT);
        String externalId = mappedRow.text(ImportField.EVENT_ID);
        if (title == null && (externalId == null || mappedRow.mapping().has(ImportField.EVENT))) {
            mappedRow.flaw(ImportField.EVENT, RowErrorReason.MISSING, "");
        }
        LocalDateTime start = mappedRow.time(ImportField.EVENT_DAY, zone(mappedRow));
        LocalDateTime end = mappedRow.time(ImportField.EVENT_END, zone(mappedRow));
        if (start != null && end != null && end.isBefore(start)) {
            mappedRow.flaw(ImportField.EVENT_END, RowErrorReason.ENDS_BEFORE_IT_STARTS, start.toString());
        }
        LocalDate day = start != null ? start.toLocalDate() : title == null ? null : dayOfYear(mappedRow, title);
        LocalDate checked = PlausibleDateRange.ofEvents(today).check(day, ImportField.EVENT_DAY, mappedRow);
        LocalTime startsAt =
                start == null || start.toLocalTime().equals(LocalTime.MIDNIGHT) ? null : start.toLocalTime();
        return new EventData(
                externalId,
                title,
                checked,
                startsAt,
                end == null ? null : end.toLocalDate(),
                kind(mappedRow),
                mappedRow.text(ImportField.PLACE),
                mappedRow.text(ImportField.SERIES),
                mappedRow.text(ImportField.SESSION),
                held(mappedRow.text(ImportField.EVENT_STATUS)),
                start == null || end == null || startsAt == null ? null : MinutesReader.between(start, end),
                MinutesReader.whole(mappedRow, ImportField.HEADS, 100_000));
    }

    private @Nullable LocalDate dayOfYear(MappedRow mappedRow, String title) {
        String year = mappedRow.text(ImportField.EVENT_YEAR);
        if (mappedRow.mapping().has(ImportField.EVENT_DAY) && mappedRow.text(ImportField.EVENT_DAY) != null) {
            return null;
        }
        if (year == null || !YEAR.matcher(year).matches()) {
            ImportField field =
                    mappedRow.mapping().has(ImportField.EVENT_YEAR) ? ImportField.EVENT_YEAR : ImportField.EVENT_DAY;
            mappedRow.flaw(field, year == null ? RowErrorReason.MISSING : RowErrorReason.NOT_A_DAY, "2024");
            return null;
        }
        Optional<LocalDate> day = mappedRow.mapping().dayOf(title, Integer.parseInt(year));
        if (day.isEmpty()) {
            mappedRow.flaw(ImportField.EVENT_YEAR, RowErrorReason.NO_DAY_FOR_EVENT, title);
        }
        return day.orElse(null);
    }

    /** The list's own offset, in milliseconds or as +01:00, takes precedence over the zone of the network. */
    private ZoneId zone(MappedRow mappedRow) {
        String offset = mappedRow.text(ImportField.UTC_OFFSET);
        if (offset == null) {
            return zone;
        }
        try {
            return MILLIS.matcher(offset).matches()
                    ? ZoneOffset.ofTotalSeconds(Integer.parseInt(offset) / 1000)
                    : ZoneOffset.of(offset);
        } catch (DateTimeException noOffset) {
            mappedRow.flaw(ImportField.UTC_OFFSET, RowErrorReason.NOT_A_NUMBER, "+01:00");
            return zone;
        }
    }

    private static @Nullable EventKind kind(MappedRow mappedRow) {
        String written = mappedRow.text(ImportField.EVENT_KIND);
        if (written == null) {
            return null;
        }
        Optional<EventKind> kind = EventKind.of(written);
        if (kind.isEmpty()) {
            mappedRow.flaw(ImportField.EVENT_KIND, RowErrorReason.KIND_NOT_KNOWN, "");
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
