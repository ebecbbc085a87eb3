package org.lotse.activation.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.activation.metric.history.Day;

/**
 * Who must be looked at again on which day, in order of days. Kept in memory alone, since each row says its own day: a fold over the rows
 * like the totals.
 *
 * <p>One timer per member, corrected lazily: a later day is noted only when the earlier one has come, so that a busy member does not move
 * its timer with each signal; and where a timer was moved to an earlier day, the one at the later day is out of date, which its row tells.
 */
final class Timers {

    private final TreeMap<Integer, List<MemberKey>> days = new TreeMap<>();

    // no timer is due before this day; saves asking the tree for each fact
    private int earliest = Day.NEVER;

    boolean anyDue(int day) {
        return earliest <= day;
    }

    /** Takes out the timers of the earliest day, in order of members. Those whose row names another day are out of date. */
    DueTimers take() {
        Map.Entry<Integer, List<MemberKey>> first = days.pollFirstEntry();
        earliest = days.isEmpty() ? Day.NEVER : days.firstKey();
        if (first == null) {
            return new DueTimers(Day.NEVER, List.of());
        }
        return new DueTimers(first.getKey(), first.getValue().stream().sorted().toList());
    }

    /** The row with its timer at the day, or at the earlier one that it has. */
    HistoryRow schedule(MemberKey member, HistoryRow row, int day) {
        if (day >= row.dueOn()) {
            return row;
        }
        note(member, day);
        return row.due(day);
    }

    /** The timer of a stored row. */
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
