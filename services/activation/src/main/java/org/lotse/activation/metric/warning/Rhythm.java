package org.lotse.activation.metric.warning;

import java.util.stream.IntStream;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.WarningRule;

/**
 * How often a member takes part, and how long it has not: "nobody was there for 190 days; usually every 40".
 *
 * @param usualDays median number of days between two days with a qualifying signal; of an even number of intervals the smaller of the
 *     middle ones, so that it is an interval that really was; {@link Day#NEVER} where too few are known
 * @param silentDays days since the last qualifying signal; {@link Day#NEVER} without one
 */
public record Rhythm(int usualDays, int silentDays) {

    /** @param qualifyingDays days of the qualifying signals up to {@code asOf}, ascending, one per signal */
    static Rhythm of(int[] qualifyingDays, int asOf, WarningRule rule) {
        if (qualifyingDays.length == 0) {
            return new Rhythm(Day.NEVER, Day.NEVER);
        }
        int silent = asOf - qualifyingDays[qualifyingDays.length - 1];
        int[] days = IntStream.of(qualifyingDays)
                .filter(day -> day > asOf - rule.rhythmDays())
                .distinct()
                .toArray();
        int[] intervals = IntStream.range(1, days.length)
                .map(i -> days[i] - days[i - 1])
                .sorted()
                .toArray();
        return new Rhythm(
                intervals.length < rule.rhythmIntervals() ? Day.NEVER : intervals[(intervals.length - 1) / 2], silent);
    }
}
