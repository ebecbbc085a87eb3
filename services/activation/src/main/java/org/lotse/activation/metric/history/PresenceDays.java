package org.lotse.activation.metric.history;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** The days on which a presence signal occurred, per presence type; the same day twice changes nothing. Immutable. */
public final class PresenceDays {

    static final PresenceDays EMPTY = new PresenceDays(new EnumMap<>(SignalType.class));

    private static final int[] NO_DAYS = {};

    private final EnumMap<SignalType, int[]> days;

    private PresenceDays(EnumMap<SignalType, int[]> days) {
        this.days = days;
    }

    static PresenceDays of(SignalType type, int... sortedDays) {
        if (!type.presence()) {
            throw new IllegalArgumentException(type + " is kept by id, not as a set of days");
        }
        EnumMap<SignalType, int[]> days = new EnumMap<>(SignalType.class);
        days.put(type, sortedDays);
        return new PresenceDays(days);
    }

    /** Distinct epoch days in ascending order; a copy. */
    public int[] days(SignalType type) {
        return days.getOrDefault(type, NO_DAYS).clone();
    }

    /** Returns this object if the other adds nothing. */
    PresenceDays merge(PresenceDays other) {
        EnumMap<SignalType, int[]> next = null;
        for (Map.Entry<SignalType, int[]> theirs : other.days.entrySet()) {
            int[] mine = days.getOrDefault(theirs.getKey(), NO_DAYS);
            int[] union = union(mine, theirs.getValue());
            if (union.length > mine.length) {
                next = next == null ? new EnumMap<>(days) : next;
                next.put(theirs.getKey(), union);
            }
        }
        return next == null ? this : new PresenceDays(next);
    }

    /** Passes on the distinct epoch days in ascending order, without a copy. */
    public void forEachDay(SignalType type, IntConsumer consumer) {
        for (int day : days.getOrDefault(type, NO_DAYS)) {
            consumer.accept(day);
        }
    }

    /** The earliest day by which the two differ; {@link Day#NEVER} if they are equal. */
    int divergesOn(PresenceDays other) {
        int earliest = Day.NEVER;
        for (SignalType type : SignalType.values()) {
            int[] mine = days.getOrDefault(type, NO_DAYS);
            int[] theirs = other.days.getOrDefault(type, NO_DAYS);
            int place = Arrays.mismatch(mine, theirs);
            if (place >= 0) {
                earliest = Math.min(earliest, Math.min(at(mine, place), at(theirs, place)));
            }
        }
        return earliest;
    }

    private static int at(int[] sorted, int place) {
        return place < sorted.length ? sorted[place] : Day.NEVER;
    }

    private static int[] union(int[] mine, int[] theirs) {
        int[] all = mine;
        for (int day : theirs) {
            int place = Arrays.binarySearch(all, day);
            if (place < 0) {
                int at = -place - 1;
                int[] next = Arrays.copyOf(all, all.length + 1);
                System.arraycopy(all, at, next, at + 1, all.length - at);
                next[at] = day;
                all = next;
            }
        }
        return all;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PresenceDays other
                && days.keySet().equals(other.days.keySet())
                && days.keySet().stream().allMatch(type -> Arrays.equals(days(type), other.days(type)));
    }

    @Override
    public int hashCode() {
        return days.entrySet().stream()
                .mapToInt(e -> 31 * e.getKey().code() + Arrays.hashCode(e.getValue()))
                .sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        days.forEach((type, set) -> text.append(type).append(Arrays.toString(set)));
        return text.toString();
    }
}
