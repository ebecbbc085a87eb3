package org.lotse.activation.metric.lifecycle;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.policy.BaselineRule;
import org.lotse.activation.metric.policy.Policy;

/**
 * A member that takes part and, if nothing more is heard, does so up to a day. Another signal of such a member changes no state, so a busy
 * one need not be looked at with each of its signals.
 *
 * <p>Why that is so, for a signal that lies between the activation and today: the activation stays the day that it was, silence ends later,
 * and no day of return comes later. In the quarter after the signal the own baseline (400 × quarter ≥ share × year) is met as before, since both
 * sides grow by one signal and a share is at most 100 %; only afterwards does the year weigh more than the quarter. So what was true up to
 * {@code until} stays true up to the end of that quarter.
 *
 * @param activatedOn day of the activation
 * @param until the first day on which a state may change
 */
public record StableState(Policy policy, int activatedOn, int until) {

    /** Null for a member that may change its state with a signal, and where the network has rules of its own. */
    static @Nullable StableState of(MemberLifecycle lifecycle) {
        BehaviourState state = lifecycle.behaviour().state();
        boolean takesPart = state == BehaviourState.ACTIVE || state == BehaviourState.ACTIVATED;
        return takesPart && isPlain(lifecycle.policy())
                ? new StableState(lifecycle.policy(), lifecycle.activation().activatedOn(), lifecycle.nextChange())
                : null;
    }

    /** Nobody who rests on too few signals for a baseline may fall below it by one more. */
    private static boolean isPlain(Policy policy) {
        BaselineRule baseline = policy.baseline();
        return policy.activity().isEmpty()
                && policy.series().isEmpty()
                && baseline.sharePercent() * baseline.minimumSignals() <= BaselineRule.WHOLE_YEAR;
    }

    /**
     * What is known after one more signal, without a look at the others.
     *
     * @param signal that was not known before, in no version
     * @param today not before the day of the life that this was made of
     * @return null if the member must be looked at
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
