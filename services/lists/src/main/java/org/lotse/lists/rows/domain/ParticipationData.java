package org.lotse.lists.rows.domain;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The participation in a row.
 *
 * @param answer the answer before the event; null when the list has none
 * @param attended whether they attended; null when the list does not say
 * @param minutes minutes present
 * @param changedAt when the answer was last changed
 */
public record ParticipationData(
        @Nullable ParticipationResponse answer,
        @Nullable Boolean attended,
        @Nullable Integer minutes,
        @Nullable LocalDateTime changedAt) {
    /** Counts a yes as attendance. Only by the user's choice, and only for an event that was held. */
    public ParticipationData withAnswerAsAttendance() {
        return answer == ParticipationResponse.YES && attended == null
                ? new ParticipationData(answer, true, minutes, changedAt)
                : this;
    }

    public boolean wasThere() {
        return Boolean.TRUE.equals(attended);
    }
}
