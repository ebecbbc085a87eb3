package org.lotse.activation.metric.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lotse.activation.metric.HistoryBuilder.company;
import static org.lotse.activation.metric.HistoryBuilder.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotse.activation.metric.HistoryBuilder;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.sampling.SampleRange;
import org.lotse.activation.sampling.SeededProperty;

class ScorerTest {

    private final Scorer scorer = new Scorer(Policy.standard().score());

    @ParameterizedTest
    @CsvSource({"1, 5000000", "2, 10000000", "3, 12924815", "10, 15000000"})
    void severalPersonsAtOneEventCountWithDiminishingReturns(int persons, long micros) {
        assertThat(scorer.score(company().attendedWith(persons, "2024-05-02").history(), day("2024-05-02")))
                .isEqualTo(micros);
    }

    @Test
    void worthHalvesEveryHalfLife() {
        HistoryBuilder firm = company().attended("2024-01-01");

        assertThat(scorer.score(firm.history(), day("2024-01-01") + 180)).isEqualTo(2_500_000);
        assertThat(scorer.score(firm.history(), day("2024-01-01") + 360)).isEqualTo(1_250_000);
        assertThat(scorer.score(firm.history(), day("2024-01-01") - 1)).isZero();
    }

    @Test
    void aTypeEarnsNoMoreThanItsCapOnOneDay() {
        HistoryBuilder firm = company().attended("2024-01-01", "2024-01-01", "2024-01-01", "2024-01-01", "2024-01-01");

        assertThat(scorer.score(firm.history(), day("2024-01-01"))).isEqualTo(15_000_000);
    }

    @Test
    void openingFetchingAndRegisteringAreWorthNothing() {
        HistoryBuilder firm = company()
                .did(SignalType.MAIL_OPENED, "2024-01-01")
                .did(SignalType.LINK_FETCHED, "2024-01-01")
                .did(SignalType.REGISTERED, "2024-01-01");

        assertThat(scorer.contributions(firm.history(), day("2024-01-01"))).isEmpty();
    }

    @Test
    void thePortalVisitedTwiceOnADayIsOneVisit() {
        HistoryBuilder firm = company().did(SignalType.PORTAL_VISITED, "2024-01-01", "2024-01-01", "2024-01-02");

        assertThat(scorer.score(firm.history(), day("2024-01-02"))).isBetween(1_996_000L, 2_000_000L);
    }

    @SeededProperty
    void contributionsAddUpToTheScoreWhateverIsCappedAndRounded(
            @SampleRange(min = 1, max = 12) int persons, @SampleRange(min = 0, max = 2000) int age) {
        HistoryBuilder firm = company().attendedWith(persons, "2024-01-01").attended("2024-01-01", "2023-12-30");
        int asOf = day("2024-01-01") + age;
        double exact = Math.min(15, 5 + 5 * new double[] {1, 2, 2.584963, 3}[Math.min(persons, 4) - 1])
                        * Math.pow(2, -age / 180.0)
                + 5 * Math.pow(2, -(age + 2) / 180.0);

        assertThat(Scorer.sum(scorer.contributions(firm.history(), asOf)))
                .isEqualTo(scorer.score(firm.history(), asOf));
        assertThat((double) scorer.score(firm.history(), asOf)).isCloseTo(1e6 * exact, within(2.0));
    }

    @Test
    void theShareThatIsShownIsWhatIsLeft() {
        HalfLife halfLife = new HalfLife(180);

        assertThat(halfLife.share(0)).isEqualTo(1);
        assertThat(halfLife.share(180)).isEqualTo(0.5);
        assertThat(halfLife.share(540)).isEqualTo(0.125);
    }

    @Test
    void theTableIsTheSameOnEveryMachine() {
        long digest = 17;
        HalfLife table = new HalfLife(180);
        for (int age = 0; age < 6000; age++) {
            digest = 31 * digest + table.left(1_000_000_000L, age);
        }

        assertThat(digest).isEqualTo(GOLDEN);
    }

    private static final long GOLDEN = 4900823973802302221L;
}
