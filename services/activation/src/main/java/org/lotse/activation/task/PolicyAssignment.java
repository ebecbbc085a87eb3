package org.lotse.activation.task;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;

/**
 * The policies that one task evaluates by. A member's figures follow the policy in force on the stream's day. The totals of a network all
 * follow one policy: the one they were counted by, until a {@link Reaggregation} has counted every member by the next.
 */
final class PolicyAssignment {

    private final PolicySchedule policySchedule;
    private final Map<UUID, Evaluator> counting = new HashMap<>();

    PolicyAssignment(PolicySchedule policySchedule) {
        this.policySchedule = policySchedule;
    }

    Evaluator inForce(UUID network, int day) {
        return policySchedule.inForce(network, day);
    }

    /** @param day selects the policy when the network is counted for the first time */
    Evaluator counting(UUID network, int day) {
        return counting.computeIfAbsent(network, n -> inForce(n, day));
    }

    /** Registers a network that has a member: on a policy change all of its members must be evaluated, counted or not. */
    void follow(UUID network, int day) {
        counting.computeIfAbsent(network, n -> inForce(n, day));
    }

    void countedBy(UUID network, Evaluator evaluator) {
        counting.put(network, evaluator);
    }

    /** Returns a network whose totals follow another policy than the one in force on its day; null if there is none. */
    @Nullable
    @SuppressWarnings("ReferenceEquality") // a policy timeline reuses the evaluator of what did not change
    UUID outdated(ToIntFunction<UUID> today) {
        for (Map.Entry<UUID, Evaluator> network : counting.entrySet()) {
            UUID id = network.getKey();
            if (network.getValue() != inForce(id, today.applyAsInt(id))) {
                return id;
            }
        }
        return null;
    }

    /** The next day after the given one on which another policy comes into force in a network; {@link Day#NEVER} if none does. */
    int nextChange(UUID network, int day) {
        return policySchedule.nextChange(network, day);
    }
}
