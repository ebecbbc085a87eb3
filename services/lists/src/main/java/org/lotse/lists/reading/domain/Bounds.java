package org.lotse.lists.reading.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.Field;

/** Days that can be meant; 0001, 1899 and 2099 are slips or stand-ins for "never". */
record Bounds(LocalDate first, LocalDate last) {
    static Bounds ofEvents(LocalDate today) {
        return new Bounds(LocalDate.of(1950, 1, 1), today.plusYears(3));
    }

    static Bounds ofJoining(LocalDate today) {
        return new Bounds(LocalDate.of(1900, 1, 1), today.plusYears(2));
    }

    static Bounds ofLeaving(LocalDate today) {
        return new Bounds(LocalDate.of(1900, 1, 1), today.plusYears(20));
    }

    @Nullable
    LocalDate check(@Nullable LocalDate day, Field field, Cells cells) {
        if (day != null && (day.isBefore(first) || day.isAfter(last))) {
            cells.flaw(field, Reason.DAY_OUT_OF_RANGE, first + " … " + last);
            return null;
        }
        return day;
    }
}
