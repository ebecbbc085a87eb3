package org.lotse.events.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One day, or part of a day, of an event.
 *
 * @param day local day in the network's zone
 * @param startsAt UTC; the start of the day when the time is unknown
 * @param endsAt UTC, after {@code startsAt}; the end of the day when the time is unknown
 */
public record Session(
        UUID id,
        LocalDate day,
        Instant startsAt,
        Instant endsAt,
        @Nullable String title) {

    Session withId(UUID other) {
        return new Session(other, day, startsAt, endsAt, title);
    }
}
