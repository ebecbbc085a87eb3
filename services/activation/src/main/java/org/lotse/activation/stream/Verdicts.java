package org.lotse.activation.stream;

import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The latest result of comparing totals with a recomputation, by partition. Safe for use by several threads. */
public final class Verdicts {

    private final Map<Integer, Audit.Verdict> byPartition = new ConcurrentHashMap<>();

    void put(int partition, Audit.Verdict verdict) {
        byPartition.put(partition, verdict);
    }

    /** Figures compared since the start, over all partitions. */
    public int compared() {
        return byPartition.values().stream().mapToInt(Audit.Verdict::cells).sum();
    }

    /** Keys of figures that differ from their recomputation; must be empty. */
    public java.util.Set<String> different() {
        var different = new TreeSet<String>();
        byPartition.values().forEach(verdict -> different.addAll(verdict.different()));
        return different;
    }
}
