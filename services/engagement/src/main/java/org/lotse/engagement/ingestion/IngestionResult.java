package org.lotse.engagement.ingestion;

import java.util.List;
import org.lotse.engagement.domain.Signal;

/** What became of signals that could be read. */
sealed interface IngestionResult {

    /**
     * The broker has them, or the inbox.
     *
     * @param accepted how many are new
     * @param repeated how many were known already
     * @param parked those that wait in the inbox for somebody to say whom they concern
     */
    record Acceptance(int accepted, int repeated, List<Signal> parked) implements IngestionResult {}

    /** Some have an id that meant something else before; none is taken. */
    record IdConflict(List<Signal> signals) implements IngestionResult {}
}
