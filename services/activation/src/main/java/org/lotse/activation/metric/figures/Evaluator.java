package org.lotse.activation.metric.figures;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Turn.Standing;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.programme.Calendar;
import org.lotse.activation.metric.score.Scorer;

/** One policy and the calendar that its rules look at, ready to evaluate many histories; holds what is worth computing once. Immutable. */
public final class Evaluator {

    /**
     * Of the way in which figures are made. To be raised with every release that makes another figure of the same history, policy and day,
     * since totals of another edition are counted anew at a start.
     */
    public static final int EDITION = 1;

    private final Policy policy;
    private final Calendar calendar;
    private final Scorer scorer;

    public Evaluator(Policy policy) {
        this(policy, Calendar.EMPTY);
    }

    public Evaluator(Policy policy, Calendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
        this.scorer = new Scorer(policy.score());
    }

    /** Null for an organisation that counts nowhere. */
    public @Nullable Life life(History history, int asOf) {
        return Life.of(history, policy, calendar, asOf);
    }

    public MemberFigures figures(Life life) {
        return MemberFigures.of(life, scorer);
    }

    /** Null for a day that is {@link Day#NEVER}, or if the organisation counts nowhere. */
    public @Nullable Standing standing(History history, int asOf) {
        Life life = asOf == Day.NEVER ? null : life(history, asOf);
        return life == null ? null : new Standing(life, figures(life));
    }

    /** What a history adds to its network's figures; nothing for a day that is {@link Day#NEVER}, or if it counts nowhere. */
    public Share share(History history, int asOf) {
        return Turn.between(null, standing(history, asOf));
    }

    public Policy policy() {
        return policy;
    }

    public Scorer scorer() {
        return scorer;
    }
}
