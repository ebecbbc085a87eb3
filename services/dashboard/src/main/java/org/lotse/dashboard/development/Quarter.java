package org.lotse.dashboard.development;

import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** A quarter of joining. A single month has too few new members for a meaningful rate. */
record Quarter(int year, int number) implements Comparable<Quarter> {

    /** @param month {@code 2026-03} */
    static Quarter of(String month) {
        var when = YearMonth.parse(month);
        return new Quarter(when.getYear(), when.get(IsoFields.QUARTER_OF_YEAR));
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * 4 + number, other.year * 4 + other.number);
    }

    public String yearWord() {
        return String.valueOf(year);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
