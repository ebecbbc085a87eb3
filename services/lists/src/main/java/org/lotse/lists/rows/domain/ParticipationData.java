package org.lotse.lists.rows.domain;

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
public record ParticipationData(
        @Nullable ParticipationResponse answer,
        @Nullable Boolean attended,
        @Nullable Integer minutes,
        @Nullable LocalDateTime changedAt) {
    /** Somebody said that yes means having been there, and the event was held. */
    public ParticipationData withAnswerAsAttendance() {
        return answer == ParticipationResponse.YES && attended == null
                ? new ParticipationData(answer, true, minutes, changedAt)
                : this;
    }

    public boolean wasThere() {
        return Boolean.TRUE.equals(attended);
    }
}
