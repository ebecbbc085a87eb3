package org.lotse.members.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accepts days from 1900 to fifty years ahead. Any other day is treated as a typing error. */
public final class DateRules {

    /** The first accepted day; also the start of validity of an undated classification. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final int YEARS_AHEAD = 50;

    private DateRules() {}

    /** @param day null is always valid */
    public static Optional<FieldViolation> violation(String field, @Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return Optional.empty();
        }
        if (day.isBefore(EARLIEST)) {
            return Optional.of(new FieldViolation(field, day + " is before 1900-01-01. Check the year."));
        }
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            return Optional.of(new FieldViolation(field, day + " is more than 50 years ahead. Check the year."));
        }
        return Optional.empty();
    }

    /** The last day must not lie before the first. */
    public static Optional<FieldViolation> orderViolation(String field, LocalDate first, @Nullable LocalDate last) {
        return last != null && last.isBefore(first)
                ? Optional.of(new FieldViolation(
                        field, last + " is before the first day, " + first + ". Correct one of the two."))
                : Optional.empty();
    }
}
