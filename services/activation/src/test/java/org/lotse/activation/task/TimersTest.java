package org.lotse.activation.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lotse.activation.metric.history.Day;

class TimersTest {

    private static final UUID NETWORK = new UUID(1, 1);
    private static final MemberKey MUELLER = new MemberKey(NETWORK, new UUID(2, 1));
    private static final MemberKey ARNOLD = new MemberKey(NETWORK, new UUID(2, 0));
    private static final int TODAY = 20_000;

    private final Timers timers = new Timers();

    @Test
    void theEarliestDayComesFirstWithItsMembersInOrder() {
        timers.schedule(MUELLER, HistoryRow.empty(TODAY), TODAY + 5);
        timers.schedule(ARNOLD, HistoryRow.empty(TODAY), TODAY + 5);
        timers.schedule(new MemberKey(NETWORK, new UUID(2, 3)), HistoryRow.empty(TODAY), TODAY + 9);

        assertThat(timers.anyDue(TODAY + 4)).isFalse();
        assertThat(timers.anyDue(TODAY + 5)).isTrue();
        assertThat(timers.take()).isEqualTo(new Timers.DueTimers(TODAY + 5, java.util.List.of(ARNOLD, MUELLER)));
        assertThat(timers.anyDue(TODAY + 8)).isFalse();
    }

    @Test
    void aLaterDayWaitsForTheEarlierOne() {
        HistoryRow row = timers.schedule(MUELLER, HistoryRow.empty(TODAY), TODAY + 5);

        assertThat(timers.schedule(MUELLER, row, TODAY + 90)).isSameAs(row);
        assertThat(row.dueOn()).isEqualTo(TODAY + 5);
    }

    /** The row decides which of two timers is valid. */
    @Test
    void anEarlierDayLeavesTheOtherOneOutOfDate() {
        HistoryRow row =
                timers.schedule(MUELLER, timers.schedule(MUELLER, HistoryRow.empty(TODAY), TODAY + 90), TODAY + 5);

        assertThat(row.dueOn()).isEqualTo(TODAY + 5);
        assertThat(timers.take().day()).isEqualTo(TODAY + 5);
        assertThat(timers.take().day()).isEqualTo(TODAY + 90).isNotEqualTo(row.dueOn());
    }

    @Test
    void aStoredRowBringsItsTimerBack() {
        timers.restore(MUELLER, TODAY + 7);
        timers.restore(ARNOLD, Day.NEVER);

        assertThat(timers.take().members()).containsExactly(MUELLER);
        assertThat(timers.take().day()).isEqualTo(Day.NEVER);
    }
}
