package org.lotse.activation.rulebook;

import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.Policy;

/**
 * A version of a network's policy.
 *
 * @param validFrom first epoch day on which it is in force
 */
public record Edition(Policy policy, int validFrom) {

    /** Version 1 of every network: the defaults of the product. */
    static final Edition STANDARD = new Edition(Policy.standard(), Day.of(Day.EARLIEST));

    public int version() {
        return policy.version();
    }
}
