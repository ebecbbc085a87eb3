package org.lotse.activation.metric.figures;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.ContributionDelta.EvaluatedMember;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.programme.SeriesCalendar;
import org.lotse.activation.metric.score.Scorer;

/** One policy and its series calendar, prepared to evaluate many histories; caches what is worth computing once. Immutable. */
public final class Evaluator {

    /**
     * Version of the calculation. Increment it in every release where the same history, policy and day yield a different figure: totals of
     * another version are recounted at startup.
     */
    public static final int CALCULATION_VERSION = 1;

    private final Policy policy;
    private final SeriesCalendar calendar;
    private final Scorer scorer;

    public Evaluator(Policy policy) {
        this(policy, SeriesCalendar.EMPTY);
    }

    public Evaluator(Policy policy, SeriesCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
        this.scorer = new Scorer(policy.score());
    }

    /** Returns null for an organisation that counts nowhere. */
    public @Nullable MemberLifecycle lifecycle(History history, int asOf) {
        return MemberLifecycle.of(history, policy, calendar, asOf);
    }

    public MemberSnapshot figures(MemberLifecycle lifecycle) {
        return MemberSnapshot.of(lifecycle, scorer);
    }

    /** Returns null if the day is {@link Day#NEVER} or the organisation counts nowhere. */
    public @Nullable EvaluatedMember evaluate(History history, int asOf) {
        MemberLifecycle lifecycle = asOf == Day.NEVER ? null : lifecycle(history, asOf);
        return lifecycle == null ? null : new EvaluatedMember(lifecycle, figures(lifecycle));
    }

    /** What a history adds to its network's figures; nothing if the day is {@link Day#NEVER} or the organisation counts nowhere. */
    public Contribution contribution(History history, int asOf) {
        return ContributionDelta.between(null, evaluate(history, asOf));
    }

    public Policy policy() {
        return policy;
    }

    public Scorer scorer() {
        return scorer;
    }
}
