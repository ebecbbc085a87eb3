package org.lotse.activation.metric.policy;

import java.util.List;
import java.util.Set;
import org.lotse.activation.metric.history.SignalType;

/**
 * When a member counts as activated: on the first day on which any of the rules holds for its signals since joining.
 *
 * @param anyOf at least one rule
 * @param windowDays last day of the window, in days after joining, 1 to 3650; later is a late activation
 */
public record ActivationRule(List<ActivityRule> anyOf, int windowDays) {

    public ActivationRule {
        anyOf = List.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new InvalidPolicyException(
                    "activation.anyOf", "at least one rule must say when a member is activated");
        }
        PolicyBounds.check("activation.windowDays", windowDays, 1, 3650);
    }

    /** Two qualifying signals on two distinct days, or one contribution, within 90 days. */
    static ActivationRule standard() {
        return new ActivationRule(
                List.of(
                        new ActivityRule.SignalCountRule(Set.of(), 2, 2, ActivityRule.NO_LIMIT),
                        new ActivityRule.SignalCountRule(Set.of(SignalType.CONTRIBUTED), 1, 1, ActivityRule.NO_LIMIT)),
                90);
    }
}
