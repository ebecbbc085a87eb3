package org.lotse.campaigns.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one member: unique by campaign, member and reference, so that no restart, repeat or edit can make it two.
 *
 * @param reference what the mail is about: the launch, later a term, an event or a transition
 * @param personId known from the moment of the decision on
 * @param detail machine-readable evidence of the reason; ids and numbers only
 * @param attempts how often the server has asked to come back later
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
