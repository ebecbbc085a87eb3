package org.lotse.activation.metric.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.activation.metric.statistics.MantelHaenszel.Stratum;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SampleSize;
import org.lotse.activation.sampling.SeededProperty;

/** Properties of proportions, their differences and ranks, for any numbers. */
class ProportionPropertiesTest {

    private static final Offset<Double> EXACT = within(1e-12);

    @SeededProperty
    void wilsonHoldsItsEstimateAndStaysInsideZeroAndOne(
            @SampleRange(max = 400) int hits, @SampleRange(max = 400) int misses) {
        if (hits + misses == 0) {
            assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(0, 0));
            return;
        }
        ConfidenceInterval interval = Wilson.of(hits, hits + misses);

        assertThat(interval.low()).isBetween(0.0, interval.estimate());
        assertThat(interval.high()).isBetween(interval.estimate(), 1.0);
    }

    @SeededProperty
    void wilsonOfTheMissesIsTheMirrorOfThatOfTheHits(
            @SampleRange(max = 400) int hits, @SampleRange(min = 1, max = 400) int misses) {
        ConfidenceInterval did = Wilson.of(hits, hits + misses);
        ConfidenceInterval didNot = Wilson.of(misses, hits + misses);

        assertThat(didNot.low()).isEqualTo(1 - did.high(), EXACT);
        assertThat(didNot.high()).isEqualTo(1 - did.low(), EXACT);
    }

    @SeededProperty
    void oneMoreHitRaisesBothEndsOfWilson(
            @SampleRange(max = 300) int hits, @SampleRange(min = 1, max = 300) int misses) {
        ConfidenceInterval fewer = Wilson.of(hits, hits + misses);
        ConfidenceInterval more = Wilson.of(hits + 1, hits + misses);

        assertThat(more.low()).isGreaterThan(fewer.low());
        assertThat(more.high()).isGreaterThan(fewer.high());
    }

    @SeededProperty
    void moreMembersWithTheSameShareNarrowWilson(
            @SampleRange(max = 50) int hits,
            @SampleRange(min = 1, max = 50) int misses,
            @SampleRange(min = 2, max = 20) int times) {
        assertThat(width(Wilson.of((long) times * hits, (long) times * (hits + misses))))
                .isLessThan(width(Wilson.of(hits, hits + misses)));
    }

    /** The ends of the interval are where the score test reaches its limit: that is its definition. */
    @SeededProperty
    void atBothEndsOfWilsonTheScoreTestIsAtItsLimit(
            @SampleRange(min = 1, max = 300) int hits, @SampleRange(min = 1, max = 300) int misses) {
        int of = hits + misses;
        ConfidenceInterval interval = Wilson.of(hits, of);

        for (double end : new double[] {interval.low(), interval.high()}) {
            double score = Math.abs(interval.estimate() - end) / Math.sqrt(end * (1 - end) / of);
            assertThat(score).isEqualTo(ConfidenceInterval.Z, within(1e-9));
        }
    }

    @SeededProperty
    void newcombeHoldsItsEstimateAndTurnsItsSignWhenTheGroupsChangePlaces(
            @SampleRange(max = 60) int hits1,
            @SampleRange(min = 1, max = 60) int misses1,
            @SampleRange(max = 60) int hits2,
            @SampleRange(min = 1, max = 60) int misses2) {
        ConfidenceInterval there = Newcombe.difference(hits1, hits1 + misses1, hits2, hits2 + misses2);
        ConfidenceInterval back = Newcombe.difference(hits2, hits2 + misses2, hits1, hits1 + misses1);

        assertThat(there.estimate()).isBetween(there.low(), there.high());
        assertThat(there.low()).isGreaterThanOrEqualTo(-1);
        assertThat(there.high()).isLessThanOrEqualTo(1);
        assertThat(there.estimate()).isEqualTo(-back.estimate(), EXACT);
        assertThat(there.low()).isEqualTo(-back.high(), EXACT);
        assertThat(there.high()).isEqualTo(-back.low(), EXACT);
    }

    @SeededProperty
    void newcombeOfOneGroupWithItselfFindsNoDifference(
            @SampleRange(max = 60) int hits, @SampleRange(min = 1, max = 60) int misses) {
        ConfidenceInterval difference = Newcombe.difference(hits, hits + misses, hits, hits + misses);

        assertThat(difference.estimate()).isZero();
        assertThat(difference.low()).isNegative().isEqualTo(-difference.high(), EXACT);
    }

    @SeededProperty
    void mantelHaenszelOfOneTrialIsThePlainDifference(long seed) {
        Stratum trial = trial(new Random(seed));

        double plain = (double) trial.hits1() / trial.of1() - (double) trial.hits2() / trial.of2();
        assertThat(MantelHaenszel.riskDifference(List.of(trial)).estimate()).isEqualTo(plain, EXACT);
    }

    @SeededProperty
    void mantelHaenszelLiesBetweenItsTrialsAndDoesNotDependOnTheirOrder(
            @SampleSize(min = 1, max = 8) List<Long> seeds) {
        List<Stratum> trials =
                new ArrayList<>(seeds.stream().map(s -> trial(new Random(s))).toList());
        ConfidenceInterval pooled = MantelHaenszel.riskDifference(trials);
        double lowest = trials.stream()
                .mapToDouble(ProportionPropertiesTest::difference)
                .min()
                .orElseThrow();
        double highest = trials.stream()
                .mapToDouble(ProportionPropertiesTest::difference)
                .max()
                .orElseThrow();
        Collections.reverse(trials);
        ConfidenceInterval reversed = MantelHaenszel.riskDifference(trials);

        assertThat(pooled.estimate()).isBetween(lowest - 1e-12, highest + 1e-12);
        assertThat(pooled.estimate()).isBetween(pooled.low(), pooled.high());
        assertThat(reversed.estimate()).isEqualTo(pooled.estimate(), EXACT);
        assertThat(reversed.low()).isEqualTo(pooled.low(), EXACT);
    }

    @SeededProperty
    void theSameTrialAgainNarrowsMantelHaenszelAsItShould(long seed, @SampleRange(min = 2, max = 9) int times) {
        Stratum trial = new Stratum(20 + Math.floorMod(seed, 20), 100, 10 + Math.floorMod(seed, 7), 100);
        ConfidenceInterval one = MantelHaenszel.riskDifference(List.of(trial));
        ConfidenceInterval many = MantelHaenszel.riskDifference(Collections.nCopies(times, trial));

        assertThat(many.estimate()).isEqualTo(one.estimate(), EXACT);
        assertThat(width(many)).isEqualTo(width(one) / Math.sqrt(times), EXACT);
    }

    @SeededProperty
    void theMidRanksOfAllAverageFifty(@SampleSize(min = 1, max = 40) @SampleRange(max = 9) List<Integer> values) {
        double sum = 0;
        for (int own : values) {
            long below = values.stream().filter(v -> v < own).count();
            long equal = values.stream().filter(v -> v == own).count();
            double rank = MidRank.percentile(below, equal, values.size());
            assertThat(rank).isBetween(0.0, 100.0);
            sum += rank;
        }

        assertThat(sum / values.size()).isEqualTo(50, within(1e-9));
    }

    @SeededProperty
    void aHigherValueHasAHigherMidRank(
            @SampleRange(max = 50) int below,
            @SampleRange(min = 1, max = 50) int equal,
            @SampleRange(min = 1, max = 50) int next,
            @SampleRange(max = 50) int above) {
        int n = below + equal + next + above;

        assertThat(MidRank.percentile(below + equal, next, n)).isGreaterThan(MidRank.percentile(below, equal, n));
    }

    @SeededProperty
    void retentionIsTheShareThatStayedHoweverManyJoined(
            @SampleRange(min = 1, max = 5000) int start,
            @SampleRange(max = 5000) int stayed,
            @SampleRange(max = 500) int joined) {
        int staying = Math.min(start, stayed);
        double share = RetentionRate.of(start, staying + joined, joined);

        assertThat(share).isBetween(0.0, 1.0).isEqualTo((double) staying / start, EXACT);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "6, 5", "0, 0"})
    void whatIsNoShareIsRefused(long hits, long of) {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(hits, of));
        assertThatIllegalArgumentException().isThrownBy(() -> Newcombe.difference(1, 2, hits, of));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stratum(hits, of, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Stratum(1, 2, hits, of));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 5", "0, 0, 5", "3, 3, 5"})
    void whatIsNoRankIsRefused(long below, long equal, long n) {
        assertThatIllegalArgumentException().isThrownBy(() -> MidRank.percentile(below, equal, n));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "5, 1, 2", "5, 5, -1"})
    void whatIsNoRetentionIsRefused(long start, long end, long joined) {
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionRate.of(start, end, joined));
    }

    private static Stratum trial(Random random) {
        int of1 = 1 + random.nextInt(80);
        int of2 = 1 + random.nextInt(80);
        return new Stratum(random.nextInt(of1 + 1), of1, random.nextInt(of2 + 1), of2);
    }

    private static double difference(Stratum s) {
        return (double) s.hits1() / s.of1() - (double) s.hits2() / s.of2();
    }

    private static double width(ConfidenceInterval interval) {
        return interval.high() - interval.low();
    }
}
