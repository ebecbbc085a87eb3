package org.lotse.dashboard.figures.domain;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Time until a new member is active: the Kaplan–Meier median. Members that still wait or have left count for as long as they were observed.
 * The mean of the activated members alone would be too short, since it omits the slow ones.
 */
public final class TimeToActivation {

    private TimeToActivation() {}

    /**
     * @param activated number of members by days from joining to activation
     * @param censored number of members by days for which they were observed without being activated
     * @return the first day by which half are activated; empty if half never were
     */
    public static OptionalInt median(Map<Integer, Long> activated, Map<Integer, Long> censored) {
        var days = new TreeMap<Integer, Long>(activated);
        long atRisk = total(activated) + total(censored);
        var leaving = new TreeMap<>(censored);
        double waiting = 1;
        for (var day : days.entrySet()) {
            long gone = total(leaving.headMap(day.getKey()));
            leaving.headMap(day.getKey()).clear();
            atRisk -= gone;
            waiting *= 1 - (double) day.getValue() / atRisk;
            if (waiting <= 0.5) {
                return OptionalInt.of(day.getKey());
            }
            atRisk -= day.getValue();
        }
        return OptionalInt.empty();
    }

    private static long total(Map<Integer, Long> members) {
        return members.values().stream().mapToLong(Long::longValue).sum();
    }
}
