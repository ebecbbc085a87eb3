package org.lotse.activation.task;

import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The latest result of comparing totals with their recomputation, by partition. Safe for use by several threads. */
public final class AuditResults {

    private final Map<Integer, AuditResult> byPartition = new ConcurrentHashMap<>();

    /** Replaces the result of a partition. */
    public void put(int partition, AuditResult auditResult) {
        byPartition.put(partition, auditResult);
    }

    /** Figures compared since the start, over all partitions. */
    public int compared() {
        return byPartition.values().stream().mapToInt(AuditResult::cells).sum();
    }

    /** Keys of figures that differ from their recomputation; must be empty. */
    public java.util.Set<String> different() {
        var different = new TreeSet<String>();
        byPartition.values().forEach(auditResult -> different.addAll(auditResult.different()));
        return different;
    }
}
