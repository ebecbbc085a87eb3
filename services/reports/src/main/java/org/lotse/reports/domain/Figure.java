package org.lotse.reports.domain;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number with its complete evidence: {@code value} is the sum of the amounts of its evidence; {@code base}, which only a share has,
 * is the number of its cases.
 *
 * @param cell part of the whole: a size class, a region …; empty for the whole
 * @param toDate true: from the project's first day to the period's last; false: within the period
 * @param value number of items, minutes, or cases that apply, by {@link Indicator#unit}
 * @param evidence in time order, and complete
 */
public record Figure(
        Indicator indicator,
        String cell,
        boolean toDate,
        long value,
        @Nullable Long base,
        List<Evidence> evidence) {

    /** The name of the figure in URLs and files: {@code members-by-size:MICRO}, {@code RCO01@to-date}. */
    public String key() {
        return indicator.id() + (cell.isEmpty() ? "" : ":" + cell) + (toDate ? "@to-date" : "");
    }

    static Figure of(Indicator indicator, List<Evidence> evidence) {
        return of(indicator, "", evidence);
    }

    static Figure of(Indicator indicator, String cell, List<Evidence> evidence) {
        List<Evidence> inTime = evidence.stream().sorted(Evidence.IN_TIME).toList();
        long value = inTime.stream().mapToLong(Evidence::amount).sum();
        Long base = indicator.unit() == FigureUnit.SHARE ? (long) inTime.size() : null;
        return new Figure(indicator, cell, false, value, base, inTime);
    }

    Figure asToDate() {
        return new Figure(indicator, cell, true, value, base, evidence);
    }

    /** The order of a report: indicators as declared, the whole before its cells, sizes from small to large, UNKNOWN last. */
    static final Comparator<Figure> AS_DECLARED = Comparator.comparing(Figure::toDate)
            .thenComparing(Figure::indicator)
            .thenComparingInt(Figure::rank)
            .thenComparing(Figure::cell);

    private static final List<String> SIZES = List.of("MICRO", "SMALL", "MEDIUM", "LARGE");

    private int rank() {
        if (cell.equals(ClassificationHistory.UNKNOWN)) {
            return SIZES.size() + 1;
        }
        return SIZES.contains(cell) ? SIZES.indexOf(cell) : SIZES.size();
    }
}
