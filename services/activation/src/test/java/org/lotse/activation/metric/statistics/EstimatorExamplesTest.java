package org.lotse.activation.metric.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Each estimator against a published example of another author. */
class EstimatorExamplesTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void wilsonOfTheWorkedExample() {
        ConfidenceInterval interval = Wilson.of(61, 84);

        assertThat(interval.low()).isEqualTo(0.623, within(5e-4));
        assertThat(interval.high()).isEqualTo(0.810, within(5e-4));
    }

    @Test
    void newcombeOfHisOwnExample() {
        ConfidenceInterval difference = Newcombe.difference(56, 70, 48, 80);

        assertThat(difference.estimate()).isEqualTo(0.2, EXACT);
        assertThat(difference.low()).isEqualTo(0.0524, within(5e-5));
        assertThat(difference.high()).isEqualTo(0.3339, within(5e-5));
    }

    /** Remission under 6-MP, Freireich et al. 1963, the textbook example of the estimator: median 23 weeks, interval from 13, open end. */
    @Test
    void kaplanMeierOfFreireichsLeukaemiaTrial() {
        KaplanMeier weeks = new KaplanMeier();
        for (int happened : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
            weeks.happened(happened, 1);
        }
        for (int censored : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
            weeks.censored(censored, 1);
        }

        assertThat(weeks.survival(6)).isEqualTo(0.857, within(5e-4));
        assertThat(weeks.survival(10)).isEqualTo(0.753, within(5e-4));
        assertThat(weeks.survival(23)).isEqualTo(0.448, within(5e-4));
        assertThat(weeks.median()).isEqualTo(median(OptionalInt.of(23), OptionalInt.of(13), OptionalInt.empty()));
    }

    /** The control group of the same trial, without censoring: median 8 weeks, 4 to 11 by the log-log interval. */
    @Test
    void kaplanMeierOfTheControlGroupHasBothEndsOfItsInterval() {
        KaplanMeier weeks = new KaplanMeier();
        for (int happened : new int[] {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23}) {
            weeks.happened(happened, 1);
        }

        assertThat(weeks.median()).isEqualTo(median(OptionalInt.of(8), OptionalInt.of(4), OptionalInt.of(11)));
    }

    @Test
    void aMedianThatIsNotReachedIsNoNumber() {
        var open = median(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

        assertThat(new KaplanMeier().happened(10, 2).censored(90, 30).median()).isEqualTo(open);
        assertThat(new KaplanMeier().median()).isEqualTo(open);
    }

    @Test
    void aMedianThatIsNotReachedCanStillHaveALowerEnd() {
        assertThat(new KaplanMeier().happened(10, 2).censored(90, 3).median())
                .isEqualTo(median(OptionalInt.empty(), OptionalInt.of(10), OptionalInt.empty()));
    }

    private static KaplanMeier.Median median(OptionalInt days, OptionalInt low, OptionalInt high) {
        return new KaplanMeier.Median(days, low, high);
    }

    @Test
    void midRankOfTheWorkedExample() {
        assertThat(MidRank.percentile(6, 8, 50)).isEqualTo(20, EXACT);
    }

    @Test
    void retentionOfTheWorkedExample() {
        assertThat(RetentionRate.of(3000, 2750, 75)).isEqualTo(0.892, within(5e-4));
    }

    @Test
    void forwardDecayOfThePaper() {
        var decay = new ForwardDecay(100, 2);
        double[] times = {105, 107, 103, 108, 104};
        double[] values = {4, 8, 3, 6, 4};

        double[] weights =
                DoubleStream.of(times).map(time -> decay.weight(time, 110)).toArray();

        assertThat(weights).containsExactly(new double[] {.25, .49, .09, .64, .16}, EXACT);
        assertThat(DoubleStream.of(weights).sum()).isEqualTo(1.63, EXACT);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        assertThat(sum).isEqualTo(9.67, EXACT);
    }

    /**
     * Deaths under tolbutamide and placebo by age, University Group Diabetes Program 1970: Rothman, Greenland, Modern Epidemiology, table
     * 15-1. The interval was computed by another program.
     */
    @Test
    void mantelHaenszelOfTheTolbutamideTrial() {
        ConfidenceInterval difference = MantelHaenszel.riskDifference(
                List.of(new MantelHaenszel.Stratum(8, 106, 5, 120), new MantelHaenszel.Stratum(22, 98, 16, 85)));

        assertThat(difference.estimate()).isEqualTo(0.035, within(5e-4));
        assertThat(difference.low()).isEqualTo(-0.02762, within(5e-6));
        assertThat(difference.high()).isEqualTo(0.09742, within(5e-6));
    }
}
