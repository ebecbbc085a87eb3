package org.lotse.activation.task;

import java.time.Instant;
import org.lotse.activation.metric.figures.MemberSnapshot;
import org.lotse.activation.metric.lifecycle.StateTransition;
import org.lotse.activation.metric.policy.Policy;

/** Receives the results of one task: member figures, transitions and totals. */
public interface ActivationOutput {

    /** The figures of a member, computed by a policy. */
    void member(MemberKey key, MemberSnapshot figures, Policy by);

    /** A member that was counted before and has no figures any more. */
    void memberGone(MemberKey key);

    /**
     * A transition of a member.
     *
     * @param contractAxis whether it is one of the contract axis; otherwise of the behaviour axis
     * @param learnedAt stream time at which it was detected
     */
    void changed(MemberKey key, boolean contractAxis, StateTransition stateTransition, Policy by, Instant learnedAt);

    /**
     * The total of one cell over the members of the task.
     *
     * @param asOf epoch day of the network on which it is valid
     */
    void total(CellKey key, long total, int asOf, Policy by);
}
