package org.lotse.lists.reading.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.mapping.domain.Field;

/** Lengths of time and counts, as whole numbers within bounds. */
final class Minutes {
    private static final int A_DAY = 1440;

    private Minutes() {}

    /** Minutes present: from the column of minutes, else from that of hours ("1,5"). */
    static @Nullable Integer present(Cells cells) {
        if (cells.mapping().has(Field.MINUTES)) {
            return whole(cells, Field.MINUTES, A_DAY);
        }
        BigDecimal hours = cells.number(Field.HOURS);
        return hours == null ? null : bounded(cells, Field.HOURS, hours.multiply(BigDecimal.valueOf(60)), A_DAY);
    }

    static @Nullable Integer whole(Cells cells, Field field, int most) {
        BigDecimal value = cells.number(field);
        return value == null ? null : bounded(cells, field, value, most);
    }

    static @Nullable Integer between(LocalDateTime start, LocalDateTime end) {
        long minutes = Duration.between(start, end).toMinutes();
        return minutes <= 0 || minutes > A_DAY ? null : (int) minutes;
    }

    private static @Nullable Integer bounded(Cells cells, Field field, BigDecimal value, int most) {
        if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            cells.flaw(field, Reason.MINUTES_OUT_OF_RANGE, "0 … " + most);
            return null;
        }
        return value.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
