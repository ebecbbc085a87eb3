package org.lotse.activation.metric.policy;

import java.util.Collection;
import org.lotse.activation.metric.history.SignalType;

/** Checks the bounds of a setting and names the setting in the error. */
public final class PolicyBounds {

    private PolicyBounds() {}

    /** @throws InvalidPolicyException if the value lies outside {@code low..high} */
    public static void check(String name, int value, int low, int high) {
        if (value < low || value > high) {
            throw new InvalidPolicyException(name, value + " must be " + low + " to " + high);
        }
    }

    /** @throws InvalidPolicyException if a type is not an act of the member: an invitation is no engagement, whatever the policy says */
    static void acts(String name, Collection<SignalType> types) {
        if (!types.stream().allMatch(SignalType::act)) {
            throw new InvalidPolicyException(
                    name, "what is done to a member is nothing it did, and cannot count: " + types);
        }
    }
}
