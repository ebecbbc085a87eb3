package org.lotse.activation.metric.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One continuous contract period as known now.
 *
 * @param startsOn first epoch day of membership
 * @param endsOn last epoch day, inclusive; {@link Day#NEVER} when open-ended
 * @param noticeGivenOn {@link Day#NEVER} when none was given
 */
public record Term(
        String category,
        int startsOn,
        int endsOn,
        int noticeGivenOn,
        @Nullable UUID renews) {

    public Term {
        if (endsOn < startsOn) {
            throw new IllegalArgumentException("the term ends on " + Day.date(endsOn) + ", before it starts");
        }
    }

    public boolean covers(int day) {
        return startsOn <= day && day <= endsOn;
    }
}
