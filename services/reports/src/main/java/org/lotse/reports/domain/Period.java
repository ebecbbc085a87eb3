package org.lotse.reports.domain;

import java.time.LocalDate;

/**
 * Days of the network's zone, both inclusive.
 *
 * @param from first day
 * @param to last day, never before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on its first day or later, not on " + to + ".");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }
}
