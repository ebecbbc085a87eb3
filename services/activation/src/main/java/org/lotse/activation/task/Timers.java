package org.lotse.activation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.activation.metric.history.Day;

/**
 * Members due for evaluation, by day. Kept in memory only: each row stores its own due day, so the timers are a fold over the rows like the
 * totals.
 *
 * <p>One timer per member, corrected lazily. A later day is set only when the earlier one has come, so a busy member does not move its
 * timer with each signal. If a timer moves to an earlier day, the entry at the later day becomes stale; its row shows that.
 */
final class Timers {

    private final TreeMap<Integer, List<MemberKey>> days = new TreeMap<>();

    // no timer is due before this day; saves a tree lookup for each fact
    private int earliest = Day.NEVER;

    boolean anyDue(int day) {
        return earliest <= day;
    }

    /** Removes the timers of the earliest day, in order of members. A timer is stale if its row names another day. */
    DueTimers take() {
        Map.Entry<Integer, List<MemberKey>> first = days.pollFirstEntry();
        earliest = days.isEmpty() ? Day.NEVER : days.firstKey();
        if (first == null) {
            return new DueTimers(Day.NEVER, List.of());
        }
        return new DueTimers(first.getKey(), first.getValue().stream().sorted().toList());
    }

    /** Returns the row with its timer at the day, or at an earlier day that it already has. */
    HistoryRow schedule(MemberKey member, HistoryRow row, int day) {
        if (day >= row.dueOn()) {
            return row;
        }
        note(member, day);
        return row.due(day);
    }

    /** Restores the timer of a stored row. */
    void restore(MemberKey member, int dueOn) {
        if (dueOn != Day.NEVER) {
            note(member, dueOn);
        }
    }

    private void note(MemberKey member, int day) {
        days.computeIfAbsent(day, d -> new ArrayList<>()).add(member);
        earliest = Math.min(earliest, day);
    }

    /** Members whose timers fall on a day. */
    record DueTimers(int day, List<MemberKey> members) {}
}
