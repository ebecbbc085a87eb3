package org.lotse.activation.metric.rfv;

import java.util.Arrays;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.score.ScoreContribution;
import org.lotse.activation.metric.score.Scorer;

/**
 * How recently, how often and how much a member was active; the year is the 365 days up to asOf.
 *
 * @param recencyDays days since the last qualifying signal; {@link Day#NEVER} without one
 * @param frequencyDays distinct days of the year with a qualifying signal, 0 to 365
 * @param valueMicros micro-points earned in the year by signals of every type, after diminishing returns and daily caps, without decay
 */
public record Rfv(int recencyDays, int frequencyDays, long valueMicros) {

    private static final int YEAR = 365;

    public static Rfv of(MemberLifecycle lifecycle, Scorer scorer) {
        int last = lifecycle.lastQualifyingOn();
        int before = lifecycle.asOf() - YEAR;
        int frequency = (int) Arrays.stream(lifecycle.qualifyingDays())
                .filter(day -> day > before)
                .distinct()
                .count();
        long value = scorer.contributions(lifecycle.history(), lifecycle.asOf()).stream()
                .filter(contribution -> contribution.day() > before)
                .mapToLong(ScoreContribution::micros)
                .sum();
        return new Rfv(last == Day.NEVER ? Day.NEVER : lifecycle.asOf() - last, frequency, value);
    }
}
