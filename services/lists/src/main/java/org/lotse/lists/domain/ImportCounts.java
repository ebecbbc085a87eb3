package org.lotse.lists.domain;

import java.util.EnumMap;
import java.util.Map;

/** Mutable counters of an import. */
public final class ImportCounts {
    private final Map<CountKind, Integer> counts = new EnumMap<>(CountKind.class);

    public static ImportCounts of(Map<CountKind, Integer> counts) {
        ImportCounts importCounts = new ImportCounts();
        importCounts.counts.putAll(counts);
        return importCounts;
    }

    public void add(CountKind countKind) {
        add(countKind, 1);
    }

    public void add(CountKind countKind, int more) {
        counts.merge(countKind, more, Integer::sum);
    }

    public void set(CountKind countKind, int value) {
        counts.put(countKind, value);
    }

    public int of(CountKind countKind) {
        return counts.getOrDefault(countKind, 0);
    }

    public Map<CountKind, Integer> counts() {
        return Map.copyOf(counts);
    }
}
