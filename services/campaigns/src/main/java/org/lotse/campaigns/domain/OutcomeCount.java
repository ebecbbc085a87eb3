package org.lotse.campaigns.domain;

import org.jspecify.annotations.Nullable;

/**
 * Number of mails of a campaign with this outcome.
 *
 * @param reason only with SKIPPED and FAILED
 */
public record OutcomeCount(OccurrenceState state, @Nullable NotSentReason reason, int mails) {}
