package org.lotse.activation.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishThrottleTest {

    private static final long NOW = 100_000;

    private final PublishThrottle publishThrottle = new PublishThrottle();

    @Test
    void whatIsHardlyFeltWaitsForNothing() {
        publishThrottle.published(50, NOW);

        assertThat(publishThrottle.isDue(NOW, NOW, false)).isTrue();
    }

    @Test
    void whatTakesLongerWaitsTenTimesTheRest() {
        publishThrottle.published(250, NOW);

        assertThat(publishThrottle.isDue(NOW + 1_999, NOW + 1_999, false)).isFalse();
        assertThat(publishThrottle.isDue(NOW + 2_000, NOW + 2_000, false)).isTrue();
    }

    @Test
    void aShortOneInBetweenDoesNotEndTheWait() {
        publishThrottle.published(250, NOW);
        publishThrottle.published(1, NOW + 10);

        assertThat(publishThrottle.isDue(NOW + 1_999, NOW + 1_999, false)).isFalse();
    }

    @Test
    void nobodyWaitsLongerThanTwentySeconds() {
        publishThrottle.published(60_000, NOW);

        assertThat(publishThrottle.isDue(NOW + 19_999, NOW + 19_999, false)).isFalse();
        assertThat(publishThrottle.isDue(NOW + 20_000, NOW + 20_000, false)).isTrue();
    }

    @Test
    void whenNoMoreFactsComeThereIsNothingToWaitFor() {
        publishThrottle.published(60_000, NOW);

        long heard = NOW + 10;
        for (int look = 0; look <= 4; look++) {
            assertThat(publishThrottle.isDue(NOW + 100L * look, heard, false)).isFalse();
        }
        assertThat(publishThrottle.isDue(NOW + 500, heard, false)).isTrue();
    }

    @Test
    void aFactInBetweenBeginsTheCountAnew() {
        publishThrottle.published(60_000, NOW);

        for (int look = 0; look <= 4; look++) {
            assertThat(publishThrottle.isDue(NOW + 100L * look, NOW, false)).isFalse();
        }
        assertThat(publishThrottle.isDue(NOW + 500, NOW + 490, false)).isFalse();
    }

    /** Otherwise every member's figures would have to be published once more for today. */
    @Test
    void figuresOfDaysLongPastWaitUntilNoMoreFactsCome() {
        for (int look = 0; look <= 4; look++) {
            assertThat(publishThrottle.isDue(NOW + 10_000L * look, NOW + 10_000L * look, true))
                    .isFalse();
        }
        long heard = NOW + 40_000;
        for (int look = 1; look <= 4; look++) {
            assertThat(publishThrottle.isDue(heard + 100L * look, heard, true)).isFalse();
        }
        assertThat(publishThrottle.isDue(heard + 500, heard, true)).isTrue();
    }
}
