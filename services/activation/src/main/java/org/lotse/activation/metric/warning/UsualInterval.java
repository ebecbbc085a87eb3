package org.lotse.activation.metric.warning;

import java.util.Arrays;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.WarningRule;

/**
 * How often a member takes part, and how long it has not: "nobody was there for 190 days; usually every 40".
 *
 * @param usualDays median number of days between two days with a qualifying signal; of an even number of intervals the smaller of the
 *     middle ones, so that it is an interval that really was; {@link Day#NEVER} where too few are known
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

    /** Days between neighbouring days after a given one. */
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
