package org.lotse.activation.policies;

import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.Policy;

/**
 * A version of a network's policy.
 *
 * @param validFrom first epoch day on which it is in force
 */
public record PolicyVersion(Policy policy, int validFrom) {

    /** Version 1 of every network: the defaults of the product. */
    static final PolicyVersion STANDARD = new PolicyVersion(Policy.standard(), Day.of(Day.EARLIEST));

    public int version() {
        return policy.version();
    }
}
