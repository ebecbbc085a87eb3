package org.lotse.activation.metric.figures;

import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.life.Life;

/**
 * One member's share of the totals before and after something was learned, or a day has come.
 *
 * <p>Both leave out the months and cohort periods in which they cannot differ: states and figures of a day depend on the signals up to
 * it alone, so everything before the first signal that came, went or moved stays. A log is roughly in order of time, so a year of
 * history costs no more than a month of it.
 *
 * @param before {@link Share#NOTHING} for a member that did not count
 * @param after {@link Share#NOTHING} for a member that counts nowhere any more
 */
public record Turn(Share before, Share after) {

    /** A life and the figures of the same day. */
    public record Standing(Life life, MemberFigures figures) {}

    public static Turn between(@Nullable Standing before, @Nullable Standing after) {
        int since = before == null || after == null ? Month.EVER : since(before, after);
        return new Turn(share(since, before), share(since, after));
    }

    private static Share share(int since, @Nullable Standing standing) {
        return standing == null ? Share.NOTHING : Share.since(since, standing.life(), standing.figures());
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
