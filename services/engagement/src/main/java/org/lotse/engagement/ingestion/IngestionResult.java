package org.lotse.engagement.ingestion;

import java.util.List;
import org.lotse.engagement.domain.Signal;

/** The result of ingesting signals that could be parsed. */
sealed interface IngestionResult {

    /**
     * The broker or the inbox has all signals.
     *
     * @param accepted number of new signals
     * @param repeated number of signals that were already known
     * @param parked signals that wait in the inbox for an attribution
     */
    record Acceptance(int accepted, int repeated, List<Signal> parked) implements IngestionResult {}

    /** Some ids were used before with other content; no signal is accepted. */
    record IdConflict(List<Signal> signals) implements IngestionResult {}
}
