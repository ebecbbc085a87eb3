package org.lotse.activation.metric.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SampleSize;
import org.lotse.activation.sampling.SeededProperty;

/** Properties of the time until an event, with any censoring. */
class KaplanMeierTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @SeededProperty
    void withNobodyWaitingItIsTheShareOfThoseToWhomItHasNotHappened(
            @SampleSize(min = 1, max = 60) @SampleRange(max = 90) List<Integer> days, @SampleRange(max = 95) int day) {
        KaplanMeier estimate = new KaplanMeier();
        days.forEach(d -> estimate.happened(d, 1));

        double later = days.stream().filter(d -> d > day).count();
        assertThat(estimate.survival(day)).isEqualTo(later / days.size(), EXACT);
    }

    @SeededProperty
    void withNobodyWaitingTheMedianIsThatOfTheDays(
            @SampleSize(min = 1, max = 60) @SampleRange(max = 90) List<Integer> days) {
        KaplanMeier estimate = new KaplanMeier();
        days.forEach(d -> estimate.happened(d, 1));

        int lowerMedian = days.stream().sorted().toList().get((days.size() - 1) / 2);
        assertThat(estimate.median().days()).hasValue(lowerMedian);
    }

    @SeededProperty
    void survivalStartsAtOneNeverRisesAndNeverFallsBelowZero(long seed) {
        KaplanMeier estimate = invented(new Random(seed), new KaplanMeier());

        double before = 1;
        for (int day = -1; day <= 101; day++) {
            double now = estimate.survival(day);
            assertThat(now).isBetween(0.0, before);
            before = now;
        }
        assertThat(estimate.survival(-1)).isEqualTo(1);
    }

    @SeededProperty
    void theMedianIsTheFirstDayOnWhichSurvivalIsAtMostAHalf(long seed) {
        KaplanMeier estimate = invented(new Random(seed), new KaplanMeier());

        OptionalInt median = estimate.median().days();
        if (median.isEmpty()) {
            assertThat(estimate.survival(Integer.MAX_VALUE)).isGreaterThan(0.5);
        } else {
            assertThat(estimate.survival(median.getAsInt())).isLessThanOrEqualTo(0.5 + 1e-9);
            assertThat(estimate.survival(median.getAsInt() - 1)).isGreaterThan(0.5 - 1e-9);
        }
    }

    @SeededProperty
    void theIntervalHoldsTheMedian(long seed) {
        KaplanMeier.Median median =
                invented(new Random(seed), new KaplanMeier()).median();

        median.days().ifPresent(days -> assertThat(median.low().orElseThrow()).isLessThanOrEqualTo(days));
        median.high()
                .ifPresent(high ->
                        assertThat(high).isGreaterThanOrEqualTo(median.days().orElseThrow()));
    }

    @SeededProperty
    void whoeverLeavesBeforeAnythingHappensChangesNothing(long seed, @SampleRange(max = 50) int many) {
        KaplanMeier without = invented(new Random(seed), new KaplanMeier());
        KaplanMeier with = invented(new Random(seed), new KaplanMeier().censored(-1, many));

        assertThat(with.median()).isEqualTo(without.median());
        assertThat(with.survival(50)).isEqualTo(without.survival(50), EXACT);
    }

    @SeededProperty
    void waitingLongerNeverShortensTheTime(long seed, @SampleRange(max = 100) int day) {
        KaplanMeier early = invented(new Random(seed), new KaplanMeier().censored(10, 5));
        KaplanMeier late = invented(new Random(seed), new KaplanMeier().censored(60, 5));

        assertThat(late.survival(day)).isGreaterThanOrEqualTo(early.survival(day) - 1e-12);
    }

    @SeededProperty
    void countsAreAsGoodAsOneByOne(long seed, @SampleRange(min = 2, max = 9) int times) {
        KaplanMeier together = new KaplanMeier();
        KaplanMeier apart = new KaplanMeier();
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            int day = random.nextInt(50);
            together.happened(day, times);
            for (int j = 0; j < times; j++) {
                apart.happened(day, 1);
            }
        }

        assertThat(together.median()).isEqualTo(apart.median());
    }

    /** The intervals were computed by another program. */
    @Test
    void moreMembersNarrowTheInterval() {
        KaplanMeier few = new KaplanMeier();
        KaplanMeier many = new KaplanMeier();
        for (int day = 1; day <= 20; day++) {
            few.happened(day, 1);
            many.happened(day, 100);
        }

        assertThat(few.median()).isEqualTo(median(10, 5, 15));
        assertThat(many.median()).isEqualTo(median(10, 10, 11));
    }

    /** One sweep over all days; a sweep per day would take minutes. */
    @Test
    void manyDifferentDaysAreNoBurden() {
        KaplanMeier days = new KaplanMeier();
        for (int day = 0; day < 200_000; day++) {
            days.happened(day, 1);
        }

        assertThat(days.median().days()).hasValue(99_999);
    }

    private static KaplanMeier.Median median(int days, int low, int high) {
        return new KaplanMeier.Median(OptionalInt.of(days), OptionalInt.of(low), OptionalInt.of(high));
    }

    private static KaplanMeier invented(Random random, KaplanMeier estimate) {
        int size = 1 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            if (random.nextInt(3) == 0) {
                estimate.censored(random.nextInt(100), 1 + random.nextInt(2));
            } else {
                estimate.happened(random.nextInt(100), 1 + random.nextInt(2));
            }
        }
        return estimate;
    }
}
