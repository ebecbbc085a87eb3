package org.lotse.activation.metric.figures;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;

/**
 * By how much one member's share of the totals changes when something was learned, or a day has come.
 *
 * <p>Months and cohort periods in which nothing can have changed are left out: states and figures of a day depend on the signals up to
 * it alone, so everything before the first signal that came, went or moved stays. A log is roughly in order of time, so a year of
 * history costs no more than a month of it.
 */
public final class ContributionDelta {

    private ContributionDelta() {}

    /**
     * A life and the figures of the same day.
     *
     * @see Evaluator#standing
     */
    public record EvaluatedMember(MemberLifecycle life, MemberSnapshot figures) {}

    /** Null stands for a member that does not count, or counts nowhere any more. */
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
        // cohorts count under the codes of today
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
