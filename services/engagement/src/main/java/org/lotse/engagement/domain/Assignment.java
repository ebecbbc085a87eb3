package org.lotse.engagement.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person acts for a member.
 *
 * @param validFrom first day
 * @param validUntil last day, inclusive; null while the assignment lasts
 */
public record Assignment(
        UUID id,
        UUID personId,
        UUID memberId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /**
     * Finds the assignment of a person on a day. If none is valid on that day, the one nearest in time counts; of several, the one that
     * began last.
     */
    public static Optional<Assignment> on(LocalDate day, Collection<Assignment> ofOnePerson) {
        return ofOnePerson.stream()
                .min(Comparator.comparingLong((Assignment a) -> a.daysFrom(day))
                        .thenComparing(Assignment::validFrom, Comparator.reverseOrder())
                        .thenComparing(Assignment::id));
    }

    private long daysFrom(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return ChronoUnit.DAYS.between(day, validFrom);
        }
        return validUntil != null && day.isAfter(validUntil) ? ChronoUnit.DAYS.between(validUntil, day) : 0;
    }
}
