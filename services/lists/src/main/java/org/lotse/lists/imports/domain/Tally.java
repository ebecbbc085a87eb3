package org.lotse.lists.imports.domain;

import java.util.EnumMap;
import java.util.Map;

/** Counts as they grow. */
public final class Tally {
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

    public static Tally of(Map<Count, Integer> counts) {
        Tally tally = new Tally();
        tally.counts.putAll(counts);
        return tally;
    }

    public void add(Count count) {
        add(count, 1);
    }

    public void add(Count count, int more) {
        counts.merge(count, more, Integer::sum);
    }

    public void set(Count count, int value) {
        counts.put(count, value);
    }

    public int of(Count count) {
        return counts.getOrDefault(count, 0);
    }

    public Map<Count, Integer> counts() {
        return Map.copyOf(counts);
    }
}
