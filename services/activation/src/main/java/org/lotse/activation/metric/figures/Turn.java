package org.lotse.activation.metric.figures;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.life.Life;

/**
 * By how much one member's share of the totals changes when something was learned, or a day has come.
 *
 * <p>Months and cohort periods in which nothing can have changed are left out: states and figures of a day depend on the signals up to
 * it alone, so everything before the first signal that came, went or moved stays. A log is roughly in order of time, so a year of
 * history costs no more than a month of it.
 */
public final class Turn {

    private Turn() {}

    /**
     * A life and the figures of the same day.
     *
     * @see Evaluator#standing
     */
    public record Standing(Life life, MemberFigures figures) {}

    /** Null stands for a member that does not count, or counts nowhere any more. */
    public static Share between(@Nullable Standing before, @Nullable Standing after) {
        if (before == null) {
            return after == null ? Share.NOTHING : Share.of(after.life(), after.figures());
        }
        if (after == null) {
            return Share.of(before.life(), before.figures()).negated();
        }
        Segments was = new Segments(before.life());
        Segments is = Segments.same(before.life(), after.life()) ? was : new Segments(after.life());
        return Share.difference(since(before, after), before, was, after, is);
    }

    private static int since(Standing before, Standing after) {
        Life was = before.life();
        Life is = after.life();
        // cohorts count under the codes of today
        if (!was.policy().equals(is.policy()) || !codes(before.figures()).equals(codes(after.figures()))) {
            return Month.EVER;
        }
        int day = Math.min(was.history().divergesOn(is.history()), Math.min(was.asOf(), is.asOf()));
        return day == Day.EVER ? Month.EVER : Month.of(day);
    }

    private static Segment codes(MemberFigures member) {
        return new Segment(member.region(), member.size(), member.sector(), member.type(), member.category());
    }
}
