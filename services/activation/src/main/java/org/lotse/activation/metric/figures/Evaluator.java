package org.lotse.activation.metric.figures;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.ContributionDelta.EvaluatedMember;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.programme.SeriesCalendar;
import org.lotse.activation.metric.score.Scorer;

/** One policy and the calendar that its rules look at, ready to evaluate many histories; holds what is worth computing once. Immutable. */
public final class Evaluator {

    /**
     * Of the way in which figures are made. To be raised with every release that makes another figure of the same history, policy and day,
     * since totals of another edition are counted anew at a start.
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

    /** Null for an organisation that counts nowhere. */
    public @Nullable MemberLifecycle lifecycle(History history, int asOf) {
        return MemberLifecycle.of(history, policy, calendar, asOf);
    }

    public MemberSnapshot figures(MemberLifecycle lifecycle) {
        return MemberSnapshot.of(lifecycle, scorer);
    }

    /** Null for a day that is {@link Day#NEVER}, or if the organisation counts nowhere. */
    public @Nullable EvaluatedMember evaluate(History history, int asOf) {
        MemberLifecycle lifecycle = asOf == Day.NEVER ? null : lifecycle(history, asOf);
        return lifecycle == null ? null : new EvaluatedMember(lifecycle, figures(lifecycle));
    }

    /** What a history adds to its network's figures; nothing for a day that is {@link Day#NEVER}, or if it counts nowhere. */
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
