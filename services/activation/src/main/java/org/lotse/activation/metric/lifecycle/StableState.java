package org.lotse.activation.metric.lifecycle;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.policy.BaselineRule;
import org.lotse.activation.metric.policy.Policy;

/**
 * A member that stays ACTIVATED or ACTIVE up to a day without new facts. Another signal of such a member changes no state, so a busy member
 * need not be evaluated with each of its signals.
 *
 * <p>Why, for a signal that lies between the activation and today: the day of activation stays the same, silence ends later, and no day of
 * return comes later. In the quarter after the signal the own baseline (400 × quarter ≥ share × year) still holds, since both sides grow by
 * one signal and a share is at most 100 %; only afterwards does the year weigh more than the quarter. So a condition that holds up to
 * {@code until} holds up to the end of that quarter.
 *
 * @param activatedOn day of the activation
 * @param until the first day on which a state may change
 */
public record StableState(Policy policy, int activatedOn, int until) {

    /** Returns null if a signal may change the member's state, and for networks with rules of their own. */
    static @Nullable StableState of(MemberLifecycle lifecycle) {
        BehaviourState state = lifecycle.behaviour().state();
        boolean takesPart = state == BehaviourState.ACTIVE || state == BehaviourState.ACTIVATED;
        return takesPart && isPlain(lifecycle.policy())
                ? new StableState(lifecycle.policy(), lifecycle.activation().activatedOn(), lifecycle.nextChange())
                : null;
    }

    /** A member with too few signals for a baseline must not fall below it by one more signal. */
    private static boolean isPlain(Policy policy) {
        BaselineRule baseline = policy.baseline();
        return policy.activity().isEmpty()
                && policy.series().isEmpty()
                && baseline.sharePercent() * baseline.minimumSignals() <= BaselineRule.WHOLE_YEAR;
    }

    /**
     * The stable state after one more signal, without reading the other signals.
     *
     * @param signal a new signal, of which no version was known
     * @param today not before the day of the lifecycle that this was derived from
     * @return null if the member must be evaluated
     */
    public @Nullable StableState after(Signal signal, int today) {
        if (today >= until || signal.day() > today || signal.day() < activatedOn) {
            return null;
        }
        if (!policy.qualifies(signal.type())) {
            return this;
        }
        int quarter = signal.day() + policy.baseline().windowDays();
        if (quarter <= today) {
            return null;
        }
        return quarter < until ? new StableState(policy, activatedOn, quarter) : this;
    }
}
