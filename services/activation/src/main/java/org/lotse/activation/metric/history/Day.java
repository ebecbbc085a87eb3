package org.lotse.activation.metric.history;

import java.time.LocalDate;

/** Days in the core: whole days of the network's zone as epoch days, kept as numbers since a history holds thousands of them. */
public final class Day {

    /** Later than any day: an open end, a notice not given, a threshold never reached. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** Earlier than any day. */
    public static final int MIN = Integer.MIN_VALUE;

    /** The earliest day a history accepts. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The latest day a history accepts. */
    public static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Day() {}

    /**
     * @throws IllegalArgumentException if the day lies outside {@link #EARLIEST} and {@link #LATEST}: such a day is a typing error, and a
     *     single one would add thousands of empty months to every series
     */
    public static int of(LocalDate date) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new IllegalArgumentException("day " + date + " lies outside " + EARLIEST + " to " + LATEST);
        }
        return (int) date.toEpochDay();
    }

    /** The date of a day that is not {@link #NEVER}. */
    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** Adds days without passing {@link #NEVER}. */
    public static int plus(int day, int days) {
        return day == NEVER ? NEVER : day + days;
    }
}
