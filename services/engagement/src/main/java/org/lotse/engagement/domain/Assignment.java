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
 * @param validUntil last day, inclusive; null while it lasts
 */
public record Assignment(
        UUID id,
        UUID personId,
        UUID memberId,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /**
     * The member for whom a person acted on a day. A person who was between two members, or acted before anybody noted them down,
     * counts for the member nearest in time; of several at once, for the one begun last.
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
