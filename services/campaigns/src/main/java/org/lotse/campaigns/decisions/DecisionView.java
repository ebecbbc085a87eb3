package org.lotse.campaigns.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.NotSentReason;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.domain.OccurrenceState;

/**
 * One entry of the decision log.
 *
 * @param detail evidence of the reason: {@code person:1 of 1 in 7 days}, {@code smtp:550}
 * @param changedAt when the state was entered
 */
record DecisionView(
        UUID occurrenceId,
        UUID memberId,
        @Nullable UUID personId,
        String reference,
        OccurrenceState state,
        @Nullable NotSentReason reason,
        String detail,
        int attempts,
        Instant plannedAt,
        Instant changedAt) {

    static DecisionView of(Occurrence occurrence) {
        return new DecisionView(
                occurrence.id(),
                occurrence.memberId(),
                occurrence.personId(),
                occurrence.reference(),
                occurrence.state(),
                occurrence.reason(),
                occurrence.detail(),
                occurrence.attempts(),
                occurrence.plannedAt(),
                occurrence.changedAt());
    }
}
