package org.lotse.activation.metric.warning;

import java.util.Arrays;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.WarningRule;

/**
 * How often a member is active, and how long it has been silent: "no attendance for 190 days; usually every 40".
 *
 * @param usualDays median number of days between two days with a qualifying signal; for an even number of intervals the smaller of the two
 *     middle ones, so that it is an actual interval; {@link Day#NEVER} if there are too few
 * @param silentDays days since the last qualifying signal; {@link Day#NEVER} without one
 */
public record UsualInterval(int usualDays, int silentDays) {

    /** @param qualifyingDays days of the qualifying signals up to {@code asOf}, ascending, one per signal */
    static UsualInterval of(int[] qualifyingDays, int asOf, WarningRule rule) {
        if (qualifyingDays.length == 0) {
            return new UsualInterval(Day.NEVER, Day.NEVER);
        }
        int silent = asOf - qualifyingDays[qualifyingDays.length - 1];
        int[] intervals = intervals(qualifyingDays, asOf - rule.rhythmDays());
        Arrays.sort(intervals);
        return new UsualInterval(
                intervals.length < rule.rhythmIntervals() ? Day.NEVER : intervals[(intervals.length - 1) / 2], silent);
    }

    /** Intervals in days between neighbouring days after a given day. */
    private static int[] intervals(int[] days, int after) {
        int[] intervals = new int[days.length];
        int count = 0;
        for (int i = days.length - 1; i > 0 && days[i - 1] > after; i--) {
            if (days[i] != days[i - 1]) {
                intervals[count++] = days[i] - days[i - 1];
            }
        }
        return Arrays.copyOf(intervals, count);
    }
}
