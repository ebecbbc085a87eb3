package org.lotse.activation.metric.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * A closed month or quarter.
 *
 * @param name {@code "2026-11"} or {@code "2026-Q4"}
 * @param first its first epoch day
 * @param last its last epoch day
 */
public record ReportingPeriod(String name, int first, int last) {

    /** Length of a period. */
    public enum PeriodLength {
        MONTH(1),
        QUARTER(3);

        private final int months;

        PeriodLength(int months) {
            this.months = months;
        }
    }

    /**
     * The periods from one month to another that are over.
     *
     * @param from a month in the first period
     * @param to a month in the last one
     * @param asOf the day on which they must be over
     */
    public static List<ReportingPeriod> closed(PeriodLength length, YearMonth from, YearMonth to, LocalDate asOf) {
        List<ReportingPeriod> periods = new ArrayList<>();
        YearMonth start = first(length, from);
        while (!start.isAfter(to)
                && start.plusMonths(length.months - 1L).atEndOfMonth().isBefore(asOf)) {
            periods.add(of(length, start));
            start = start.plusMonths(length.months);
        }
        return periods;
    }

    /** The period this many periods earlier. */
    public ReportingPeriod before(PeriodLength length, int periods) {
        YearMonth start = YearMonth.from(LocalDate.ofEpochDay(first));
        return of(length, start.minusMonths((long) periods * length.months));
    }

    /** The same period of the year before. */
    public ReportingPeriod yearBefore(PeriodLength length) {
        return before(length, 12 / length.months);
    }

    public boolean contains(int day) {
        return first <= day && day <= last;
    }

    private static ReportingPeriod of(PeriodLength length, YearMonth start) {
        String name = length == PeriodLength.MONTH
                ? start.toString()
                : start.getYear() + "-Q" + start.atDay(1).get(IsoFields.QUARTER_OF_YEAR);
        return new ReportingPeriod(name, (int) start.atDay(1).toEpochDay(), (int)
                start.plusMonths(length.months - 1L).atEndOfMonth().toEpochDay());
    }

    private static YearMonth first(PeriodLength length, YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1L) % length.months);
    }
}
