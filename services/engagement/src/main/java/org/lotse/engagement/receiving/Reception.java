package org.lotse.engagement.receiving;

import java.util.List;
import org.lotse.engagement.domain.Signal;

/** What became of signals that could be read. */
sealed interface Reception {

    /**
     * The broker has them, or the inbox.
     *
     * @param accepted how many are new
     * @param repeated how many were known already
     * @param parked those that wait in the inbox for somebody to say whom they concern
     */
    record Taken(int accepted, int repeated, List<Signal> parked) implements Reception {}

    /** Some have an id that meant something else before; none is taken. */
    record Contradicted(List<Signal> signals) implements Reception {}
}
