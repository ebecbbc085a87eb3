package org.lotse.activation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final long NOW = 100_000;

    private final Gathering gathering = new Gathering();

    @Test
    void whatIsHardlyFeltWaitsForNothing() {
        gathering.published(50, NOW);

        assertThat(gathering.over(NOW, NOW, false)).isTrue();
    }

    @Test
    void whatTakesLongerWaitsTenTimesTheRest() {
        gathering.published(250, NOW);

        assertThat(gathering.over(NOW + 1_999, NOW + 1_999, false)).isFalse();
        assertThat(gathering.over(NOW + 2_000, NOW + 2_000, false)).isTrue();
    }

    @Test
    void aShortOneInBetweenDoesNotEndTheWait() {
        gathering.published(250, NOW);
        gathering.published(1, NOW + 10);

        assertThat(gathering.over(NOW + 1_999, NOW + 1_999, false)).isFalse();
    }

    @Test
    void nobodyWaitsLongerThanTwentySeconds() {
        gathering.published(60_000, NOW);

        assertThat(gathering.over(NOW + 19_999, NOW + 19_999, false)).isFalse();
        assertThat(gathering.over(NOW + 20_000, NOW + 20_000, false)).isTrue();
    }

    @Test
    void whenNoMoreFactsComeThereIsNothingToWaitFor() {
        gathering.published(60_000, NOW);

        long heard = NOW + 10;
        for (int look = 0; look <= 4; look++) {
            assertThat(gathering.over(NOW + 100L * look, heard, false)).isFalse();
        }
        assertThat(gathering.over(NOW + 500, heard, false)).isTrue();
    }

    @Test
    void aFactInBetweenBeginsTheCountAnew() {
        gathering.published(60_000, NOW);

        for (int look = 0; look <= 4; look++) {
            assertThat(gathering.over(NOW + 100L * look, NOW, false)).isFalse();
        }
        assertThat(gathering.over(NOW + 500, NOW + 490, false)).isFalse();
    }

    /** Every member's figures would have to follow once more for today. */
    @Test
    void figuresOfDaysLongPastWaitUntilNoMoreFactsCome() {
        for (int look = 0; look <= 4; look++) {
            assertThat(gathering.over(NOW + 10_000L * look, NOW + 10_000L * look, true))
                    .isFalse();
        }
        long heard = NOW + 40_000;
        for (int look = 1; look <= 4; look++) {
            assertThat(gathering.over(heard + 100L * look, heard, true)).isFalse();
        }
        assertThat(gathering.over(heard + 500, heard, true)).isTrue();
    }
}
