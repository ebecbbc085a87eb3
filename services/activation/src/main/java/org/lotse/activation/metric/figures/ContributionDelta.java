package org.lotse.activation.metric.figures;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;

/**
 * The change of one member's contribution to the totals after a fact or a new day.
 *
 * <p>Months and cohort periods that cannot have changed are left out: states and figures of a day depend only on the signals up to that
 * day, so everything before the first added, removed or moved signal is unchanged. Facts arrive roughly in order of time, so a member with
 * a year of history costs no more than one with a month.
 */
public final class ContributionDelta {

    private ContributionDelta() {}

    /**
     * A member's lifecycle and its figures on the same day.
     *
     * @see Evaluator#evaluate
     */
    public record EvaluatedMember(MemberLifecycle life, MemberSnapshot figures) {}

    /** Null stands for a member that is not counted yet, or no longer counts. */
    public static Contribution between(@Nullable EvaluatedMember before, @Nullable EvaluatedMember after) {
        if (before == null) {
            return after == null ? Contribution.NOTHING : Contribution.of(after.life(), after.figures());
        }
        if (after == null) {
            return Contribution.of(before.life(), before.figures()).negated();
        }
        SegmentTimeline was = new SegmentTimeline(before.life());
        SegmentTimeline is =
                SegmentTimeline.same(before.life(), after.life()) ? was : new SegmentTimeline(after.life());
        return Contribution.difference(since(before, after), before, was, after, is);
    }

    private static int since(EvaluatedMember before, EvaluatedMember after) {
        MemberLifecycle was = before.life();
        MemberLifecycle is = after.life();
        // cohorts are counted by today's codes
        if (!was.policy().equals(is.policy()) || !codes(before.figures()).equals(codes(after.figures()))) {
            return Month.MIN;
        }
        int day = Math.min(was.history().divergesOn(is.history()), Math.min(was.asOf(), is.asOf()));
        return day == Day.MIN ? Month.MIN : Month.of(day);
    }

    private static Segment codes(MemberSnapshot member) {
        return new Segment(member.region(), member.size(), member.sector(), member.type(), member.category());
    }
}
