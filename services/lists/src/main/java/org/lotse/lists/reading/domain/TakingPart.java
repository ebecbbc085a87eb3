package org.lotse.lists.reading.domain;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about taking part.
 *
 * @param answer what they had said before; null when the list does not ask
 * @param attended whether they were there; null when the list does not say
 * @param minutes how long they were there
 * @param changedAt when the answer was last changed
 */
public record TakingPart(
        @Nullable Answer answer,
        @Nullable Boolean attended,
        @Nullable Integer minutes,
        @Nullable LocalDateTime changedAt) {
    /** Somebody said that yes means having been there, and the event was held. */
    public TakingPart standingIn() {
        return answer == Answer.YES && attended == null ? new TakingPart(answer, true, minutes, changedAt) : this;
    }

    public boolean wasThere() {
        return Boolean.TRUE.equals(attended);
    }
}
