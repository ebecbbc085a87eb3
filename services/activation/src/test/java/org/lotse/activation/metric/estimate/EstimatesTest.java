package org.lotse.activation.metric.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EstimatesTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @Test
    void wilsonOfTheWorkedExample() {
        Interval interval = Wilson.of(61, 84);

        assertThat(interval.low()).isEqualTo(0.623, within(5e-4));
        assertThat(interval.high()).isEqualTo(0.810, within(5e-4));
    }

    @Property
    void wilsonHoldsItsEstimateAndStaysInsideZeroAndOne(
            @ForAll @IntRange(min = 0, max = 200) int hits, @ForAll @IntRange(min = 0, max = 200) int misses) {
        if (hits + misses == 0) {
            assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(0, 0));
            return;
        }
        Interval interval = Wilson.of(hits, hits + misses);

        assertThat(interval.low()).isBetween(0.0, interval.estimate());
        assertThat(interval.high()).isBetween(interval.estimate(), 1.0);
    }

    @Test
    void newcombeOfHisOwnExample() {
        Interval difference = Newcombe.difference(56, 70, 48, 80);

        assertThat(difference.estimate()).isEqualTo(0.2, EXACT);
        assertThat(difference.low()).isEqualTo(0.0524, within(5e-5));
        assertThat(difference.high()).isEqualTo(0.3339, within(5e-5));
    }

    @Property
    void newcombeTurnsItsSignWhenTheGroupsChangePlaces(
            @ForAll @IntRange(min = 0, max = 30) int hits1, @ForAll @IntRange(min = 0, max = 30) int hits2) {
        Interval there = Newcombe.difference(hits1, 30, hits2, 30);
        Interval back = Newcombe.difference(hits2, 30, hits1, 30);

        assertThat(there.low()).isEqualTo(-back.high(), EXACT);
        assertThat(there.high()).isEqualTo(-back.low(), EXACT);
    }

    /** Remission under 6-MP, Freireich et al. 1963, the textbook example of the estimator: median 23 weeks. */
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
        assertThat(weeks.median()).hasValue(23);
    }

    @Test
    void aMedianThatIsNotReachedIsNoNumber() {
        assertThat(new KaplanMeier().happened(10, 2).censored(90, 3).median()).isEmpty();
        assertThat(new KaplanMeier().median()).isEmpty();
    }

    @Test
    void midRankOfTheWorkedExample() {
        assertThat(MidRank.percentile(6, 8, 50)).isEqualTo(20, EXACT);
    }

    @Test
    void retentionOfTheWorkedExample() {
        assertThat(Retention.of(3000, 2750, 75)).isEqualTo(0.892, within(5e-4));
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

    @Test
    void oneStratumIsThePlainDifference() {
        var stratum = new MantelHaenszel.Stratum(56, 70, 48, 80);

        assertThat(MantelHaenszel.riskDifference(List.of(stratum)).estimate()).isEqualTo(0.2, EXACT);
    }

    @Test
    void equalStrataNarrowTheInterval() {
        var stratum = new MantelHaenszel.Stratum(20, 100, 10, 100);
        Interval one = MantelHaenszel.riskDifference(List.of(stratum));
        Interval four = MantelHaenszel.riskDifference(List.of(stratum, stratum, stratum, stratum));

        assertThat(four.estimate()).isEqualTo(one.estimate(), EXACT);
        assertThat(four.high() - four.low()).isEqualTo((one.high() - one.low()) / 2, EXACT);
    }
}
