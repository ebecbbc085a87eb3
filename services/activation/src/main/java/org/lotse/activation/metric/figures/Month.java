package org.lotse.activation.metric.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.lotse.activation.metric.history.Day;

/** Calendar months as whole numbers. Names and days are computed once, since a month is named thousands of times. */
final class Month {

    /** Earlier than any month. */
    static final int MIN = Integer.MIN_VALUE;

    private static final int FIRST_YEAR = Day.EARLIEST.getYear();
    private static final String[] NAMES = IntStream.range(0, (Day.LATEST.getYear() - FIRST_YEAR + 2) * 12)
            .mapToObj(month -> yearMonth(month).toString())
            .toArray(String[]::new);

    private static final int[] FIRST_DAYS = IntStream.range(0, NAMES.length + 1)
            .map(month -> (int) yearMonth(month).atDay(1).toEpochDay())
            .toArray();

    private Month() {}

    /** The month of an epoch day. */
    static int of(int day) {
        LocalDate date = Day.date(day);
        return (date.getYear() - FIRST_YEAR) * 12 + date.getMonthValue() - 1;
    }

    /** @param name as returned by {@link #name} */
    static int named(String name) {
        return of((int) YearMonth.parse(name).atDay(1).toEpochDay());
    }

    static int firstDay(int month) {
        return FIRST_DAYS[month];
    }

    static int lastDay(int month) {
        return FIRST_DAYS[month + 1] - 1;
    }

    /** {@code "2026-11"}. */
    static String name(int month) {
        return NAMES[month];
    }

    private static YearMonth yearMonth(int month) {
        return YearMonth.of(FIRST_YEAR + Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    }
}
