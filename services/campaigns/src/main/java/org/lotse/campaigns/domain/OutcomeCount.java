package org.lotse.campaigns.domain;

import org.jspecify.annotations.Nullable;

/**
 * How many mails of a campaign met this end.
 *
 * @param reason only with SKIPPED and FAILED
 */
public record OutcomeCount(OccurrenceState state, @Nullable NotSentReason reason, int mails) {}
