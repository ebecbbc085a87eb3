package org.lotse.activation.metric.lifecycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.policy.ActivityRule;

/** At least so many signals on so many distinct days within so many days: a window that slides over the signals. */
final class SlidingWindowEvaluation implements RuleEvaluation {

    private final List<RecordedSignal> signals;
    private final int needed;
    private final int distinctDays;
    private final int withinDays;

    /** @param signals signals that count, by day */
    SlidingWindowEvaluation(List<RecordedSignal> signals, int needed, int distinctDays, int withinDays) {
        this.signals = signals;
        this.needed = needed;
        this.distinctDays = distinctDays;
        this.withinDays = withinDays;
    }

    @Override
    public boolean on(int day) {
        return completedBy(day) >= 0;
    }

    @Override
    public IntStream changeDays() {
        IntStream days = signals.stream().mapToInt(s -> s.signal().day()).distinct();
        return withinDays == ActivityRule.NO_LIMIT
                ? days
                : days.flatMap(day -> IntStream.of(day, day + withinDays + 1));
    }

    @Override
    public List<UUID> by(int day) {
        List<UUID> ids = new ArrayList<>();
        for (RecordedSignal recordedSignal : signals.subList(start(day), completedBy(day) + 1)) {
            ids.add(recordedSignal.id());
        }
        return Collections.unmodifiableList(ids);
    }

    /** Only the day of a signal can be the first, so one pass finds it. */
    @Override
    public int first() {
        int start = 0;
        for (int i = 0; i < signals.size(); i++) {
            int day = day(i);
            while (day - day(start) > withinDays) {
                start++;
            }
            if (i - start + 1 >= needed && distinct(start, i) >= distinctDays) {
                return day;
            }
        }
        return Day.NEVER;
    }

    /** Index of the signal that completes the rule inside the window that ends on the day; -1 if none does. */
    private int completedBy(int day) {
        int start = start(day);
        int days = 0;
        for (int i = start; i < signals.size() && day(i) <= day; i++) {
            days += i > start && day(i) == day(i - 1) ? 0 : 1;
            if (i - start + 1 >= needed && days >= distinctDays) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the first signal in the window that ends on the day. */
    private int start(int day) {
        return SignalSearch.before(signals, day - withinDays);
    }

    private int distinct(int from, int to) {
        int days = 1;
        for (int i = from + 1; i <= to; i++) {
            days += day(i) == day(i - 1) ? 0 : 1;
        }
        return days;
    }

    private int day(int place) {
        return signals.get(place).signal().day();
    }
}
