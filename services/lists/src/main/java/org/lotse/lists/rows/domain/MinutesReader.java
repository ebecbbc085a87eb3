package org.lotse.lists.rows.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.ImportField;

/** Reads durations and counts as whole numbers within bounds. */
final class MinutesReader {
    private static final int A_DAY = 1440;

    private MinutesReader() {}

    /** Minutes present: from the column of minutes, otherwise from the column of hours ("1,5"). */
    static @Nullable Integer present(MappedRow mappedRow) {
        if (mappedRow.mapping().has(ImportField.MINUTES)) {
            return whole(mappedRow, ImportField.MINUTES, A_DAY);
        }
        BigDecimal hours = mappedRow.number(ImportField.HOURS);
        return hours == null
                ? null
                : bounded(mappedRow, ImportField.HOURS, hours.multiply(BigDecimal.valueOf(60)), A_DAY);
    }

    static @Nullable Integer whole(MappedRow mappedRow, ImportField field, int most) {
        BigDecimal value = mappedRow.number(field);
        return value == null ? null : bounded(mappedRow, field, value, most);
    }

    static @Nullable Integer between(LocalDateTime start, LocalDateTime end) {
        long minutes = Duration.between(start, end).toMinutes();
        return minutes <= 0 || minutes > A_DAY ? null : (int) minutes;
    }

    private static @Nullable Integer bounded(MappedRow mappedRow, ImportField field, BigDecimal value, int most) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            mappedRow.flaw(field, RowErrorReason.MINUTES_OUT_OF_RANGE, "0 … " + most);
            return null;
        }
        return value.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
