package org.lotse.chaos;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The difference between expected and actual writes.
 *
 * @param lost number of missing writes
 * @param doubled number of duplicates and of writes that were never acknowledged
 */
record WriteComparison(int lost, int doubled) {

    static final WriteComparison EQUAL = new WriteComparison(0, 0);

    /** Each key with its number of occurrences. */
    static <K> WriteComparison of(Map<K, Integer> expected, Map<K, Integer> found) {
        int lost = 0;
        int doubled = 0;
        Set<K> all = new HashSet<>(expected.keySet());
        all.addAll(found.keySet());
        for (K each : all) {
            int difference = found.getOrDefault(each, 0) - expected.getOrDefault(each, 0);
            lost += Math.max(0, -difference);
            doubled += Math.max(0, difference);
        }
        return new WriteComparison(lost, doubled);
    }

    WriteComparison plus(WriteComparison other) {
        return new WriteComparison(lost + other.lost, doubled + other.doubled);
    }
}
