package org.lotse.campaigns.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one member. It is unique by campaign, member and reference, so that no restart, repetition or edit can duplicate it.
 *
 * @param reference the occasion of the mail: the launch, later a term, an event or a transition
 * @param personId set by the decision
 * @param detail machine-readable evidence of the reason; ids and numbers only
 * @param attempts how often the server has deferred the mail
 * @param changedAt when the state was entered
 */
public record Occurrence(
        UUID id,
        UUID networkId,
        UUID campaignId,
        UUID memberId,
        String reference,
        @Nullable UUID personId,
        OccurrenceState state,
        @Nullable NotSentReason reason,
        String detail,
        int attempts,
        Instant plannedAt,
        Instant changedAt) {}
