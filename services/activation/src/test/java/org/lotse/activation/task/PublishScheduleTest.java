package org.lotse.activation.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishScheduleTest {

    private static final long NOW = 100_000;

    private final PublishSchedule looks = new PublishSchedule(100);

    @Test
    void withoutFactsThereIsOneLookAnInterval() {
        assertThat(looks.due(NOW, 0)).isTrue();

        assertThat(looks.due(NOW + 99, 0)).isFalse();
        assertThat(looks.due(NOW + 100, 0)).isTrue();
    }

    @Test
    void aFactThatComesByItselfWaitsForNoInterval() {
        assertThat(looks.due(NOW, 0)).isTrue();

        assertThat(looks.due(NOW + 10, NOW + 9)).isTrue();
    }

    @Test
    void factsOneAfterTheOtherAreGatheredForAnInterval() {
        assertThat(looks.due(NOW, NOW)).isTrue();
        looks.published(NOW);

        assertThat(looks.due(NOW + 50, NOW + 49)).isFalse();
        assertThat(looks.due(NOW + 100, NOW + 49)).isTrue();
    }

    @Test
    void aFactThatWasLookedAtIsNoNewsAnyMore() {
        assertThat(looks.due(NOW, NOW)).isTrue();

        assertThat(looks.due(NOW + 50, NOW)).isFalse();
    }
}
