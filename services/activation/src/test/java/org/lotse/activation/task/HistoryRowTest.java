package org.lotse.activation.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.history.Day;

class HistoryRowTest {

    private static final int TODAY = 20_000;

    @Test
    void aMemberThatCountsNowhereDoesNotMoveTheClockToTheEndOfTime() {
        HistoryRow unknown = HistoryRow.empty(TODAY).counted(Day.NEVER);

        assertThat(unknown.clock()).isEqualTo(TODAY);
        assertThat(unknown.countedOn()).isEqualTo(Day.NEVER);
    }

    @Test
    void aMemberThatCountsRemembersTheDay() {
        assertThat(HistoryRow.empty(TODAY).counted(TODAY + 1).clock()).isEqualTo(TODAY + 1);
    }
}
