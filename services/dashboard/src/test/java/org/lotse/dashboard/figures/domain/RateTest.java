package org.lotse.dashboard.figures.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void sixtyOneOfEightyFourLieBetween62And81Percent() {
        var rate = new Rate(61, 84);

        assertThat(rate.low()).isCloseTo(0.623, within(0.0005));
        assertThat(rate.high()).isCloseTo(0.810, within(0.0005));
    }

    @Test
    void noneAndAllKeepAnIntervalInsideOfWhatIsPossible() {
        assertThat(new Rate(0, 5).low()).isZero();
        assertThat(new Rate(0, 5).high()).isPositive();
        assertThat(new Rate(5, 5).low()).isLessThan(1);
        assertThat(new Rate(5, 5).high()).isEqualTo(1);
    }

    @Test
    void ofNobodyThereIsNoRate() {
        assertThat(Rate.of(0, 0)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(2, 1));
    }

    @Test
    void sharesHaveTheNameOfTheNearestFraction() {
        assertThat(new Rate(31, 100).portion()).isEqualTo(NamedShare.ONE_IN_THREE);
        assertThat(new Rate(52, 100).portion()).isEqualTo(NamedShare.HALF);
        assertThat(new Rate(4, 100).portion()).isEqualTo(NamedShare.ONE_IN_TEN);
        assertThat(new Rate(2, 100).portion()).isEqualTo(NamedShare.NONE);
        assertThat(new Rate(96, 100).portion()).isEqualTo(NamedShare.NINE_IN_TEN);
        assertThat(new Rate(99, 100).portion()).isEqualTo(NamedShare.ALL);
    }

    @Test
    void theMedianCountsThoseWhoStillWait() {
        assertThat(TimeToActivation.median(Map.of(10, 2L, 20, 2L), Map.of())).hasValue(10);
        assertThat(TimeToActivation.median(Map.of(10, 2L, 20, 2L), Map.of(30, 4L)))
                .hasValue(20);
        assertThat(TimeToActivation.median(Map.of(10, 2L), Map.of(30, 8L))).isEmpty();
        assertThat(TimeToActivation.median(Map.of(), Map.of())).isEmpty();
    }

    /** Leukaemia patients on 6-MP of Freireich et al. 1963, the textbook example: median 23 weeks. */
    @Test
    void theMedianIsThatOfTheTextbook() {
        var relapsed = Map.of(6, 3L, 7, 1L, 10, 1L, 13, 1L, 16, 1L, 22, 1L, 23, 1L);
        var censored = Map.of(6, 1L, 9, 1L, 10, 1L, 11, 1L, 17, 1L, 19, 1L, 20, 1L, 25, 1L, 32, 2L, 34, 2L);

        assertThat(TimeToActivation.median(relapsed, censored)).hasValue(23);
    }
}
