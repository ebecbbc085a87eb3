package org.lotse.lists.rows.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.ImportField;

/** Range of plausible days; 0001, 1899 and 2099 are typing errors or placeholders for "never". */
record PlausibleDateRange(LocalDate first, LocalDate last) {
    static PlausibleDateRange ofEvents(LocalDate today) {
        return new PlausibleDateRange(LocalDate.of(1950, 1, 1), today.plusYears(3));
    }

    static PlausibleDateRange ofJoining(LocalDate today) {
        return new PlausibleDateRange(LocalDate.of(1900, 1, 1), today.plusYears(2));
    }

    static PlausibleDateRange ofLeaving(LocalDate today) {
        return new PlausibleDateRange(LocalDate.of(1900, 1, 1), today.plusYears(20));
    }

    @Nullable
    LocalDate check(@Nullable LocalDate day, ImportField field, MappedRow mappedRow) {
        if (day != null && (day.isBefore(first) || day.isAfter(last))) {
            mappedRow.flaw(field, RowErrorReason.DAY_OUT_OF_RANGE, first + " … " + last);
            return null;
        }
        return day;
    }
}
