package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final long NOW = 100_000;

    private final Gathering gathering = new Gathering();

    @Test
    void whatIsHardlyFeltWaitsForNothing() {
        gathering.published(50, NOW);

        assertThat(gathering.over(NOW, NOW)).isTrue();
    }

    @Test
    void whatTakesLongerWaitsTenTimesTheRest() {
        gathering.published(250, NOW);

        assertThat(gathering.over(NOW + 1_999, NOW + 1_999)).isFalse();
        assertThat(gathering.over(NOW + 2_000, NOW + 2_000)).isTrue();
    }

    @Test
    void aShortOneInBetweenDoesNotEndTheWait() {
        gathering.published(250, NOW);
        gathering.published(1, NOW + 10);

        assertThat(gathering.over(NOW + 1_999, NOW + 1_999)).isFalse();
    }

    @Test
    void nobodyWaitsLongerThanTwentySeconds() {
        gathering.published(60_000, NOW);

        assertThat(gathering.over(NOW + 19_999, NOW + 19_999)).isFalse();
        assertThat(gathering.over(NOW + 20_000, NOW + 20_000)).isTrue();
    }

    @Test
    void whenNoMoreFactsComeThereIsNothingToWaitFor() {
        gathering.published(60_000, NOW);

        long heard = NOW + 10;
        for (int look = 0; look <= 9; look++) {
            assertThat(gathering.over(NOW + 100L * look, heard)).isFalse();
        }
        assertThat(gathering.over(NOW + 1_000, heard)).isTrue();
    }

    @Test
    void aFactInBetweenBeginsTheCountAnew() {
        gathering.published(60_000, NOW);

        for (int look = 0; look <= 9; look++) {
            assertThat(gathering.over(NOW + 100L * look, NOW)).isFalse();
        }
        assertThat(gathering.over(NOW + 1_000, NOW + 990)).isFalse();
    }
}
