package org.lotse.lists.detection.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Date format of a list. A time of day may follow; it is kept where the style has one. */
public enum DateStyle {
    ISO("2024-12-31", "(\\d{4})-(\\d{1,2})-(\\d{1,2})", 1, 2, 3),
    DAY_MONTH_YEAR_DOTS("31.12.2024", "(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})", 3, 2, 1),
    MONTH_DAY_YEAR_SLASHES("12/31/2024", "(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})", 3, 1, 2),
    DAY_MONTH_YEAR_SLASHES("31/12/2024", "(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})", 3, 2, 1),
    EPOCH_MILLIS("1735603200000", "(-?\\d{11,14})", 0, 0, 0);

    private static final String TIME =
            "(?:[T ,]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(?: ?Uhr)?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?";

    private final String example;
    private final Pattern pattern;
    private final int year;
    private final int month;
    private final int day;

    DateStyle(String example, String pattern, int year, int month, int day) {
        this.example = example;
        this.pattern = Pattern.compile(pattern + TIME);
        this.year = year;
        this.month = month;
        this.day = day;
    }

    /** The last day of 2024 in this style, for messages. */
    public String example() {
        return example;
    }

    /** The style that reads most of the values; the first in declaration order on a tie. */
    public static DateStyle of(Collection<String> values) {
        DateStyle best = ISO;
        long most = 0;
        for (DateStyle style : values()) {
            long read = values.stream()
                    .filter(v -> style.read(v, ZoneId.of("UTC")).isPresent())
                    .count();
            if (read > most) {
                best = style;
                most = read;
            }
        }
        return best;
    }

    /** Whether two styles read all values, so that only the author of the list knows which one applies. */
    public static boolean isAmbiguous(Collection<String> values) {
        return !values.isEmpty()
                && List.of(MONTH_DAY_YEAR_SLASHES, DAY_MONTH_YEAR_SLASHES).stream()
                        .allMatch(s -> values.stream()
                                .allMatch(v -> s.read(v, ZoneId.of("UTC")).isPresent()));
    }

    /** Whether the value has the form of a day in any style. */
    public static boolean looksLikeDay(String value) {
        return Arrays.stream(values()).anyMatch(s -> s.pattern.matcher(value).matches());
    }

    /**
     * @param zone determines the local day of an instant; days without a zone are taken as they are
     * @return empty when the value is no day in this style, such as 31.02.2024
     */
    public Optional<LocalDateTime> read(String value, ZoneId zone) {
        Matcher m = pattern.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(this == EPOCH_MILLIS ? ofMillis(m.group(1), zone) : ofParts(m, zone));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDateTime ofMillis(String millis, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(millis)), zone);
    }

    private LocalDateTime ofParts(Matcher m, ZoneId zone) {
        int written = Integer.parseInt(m.group(year));
        int full = m.group(year).length() == 2 ? (written < 70 ? 2000 : 1900) + written : written;
        LocalDate date = LocalDate.of(full, Integer.parseInt(m.group(month)), Integer.parseInt(m.group(day)));
        if (m.group("hour") == null) {
            return date.atStartOfDay();
        }
        LocalDateTime at =
                date.atTime(LocalTime.of(Integer.parseInt(m.group("hour")), Integer.parseInt(m.group("minute"))));
        return m.group("zone") == null
                ? at
                : at.atZone(ZoneId.of(m.group("zone")))
                        .withZoneSameInstant(zone)
                        .toLocalDateTime();
    }
}
