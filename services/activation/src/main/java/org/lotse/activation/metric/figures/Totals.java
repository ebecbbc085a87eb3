package org.lotse.activation.metric.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjLongConsumer;

/** The sums of the shares of many members: a fold over their histories, kept in memory. Not for use by several threads. */
public final class Totals {

    private final Map<Cell, Long> totals = new HashMap<>();
    private final Set<Cell> changed = new HashSet<>();

    /** One member's share takes the place of its former one. */
    public void replace(Share before, Share after) {
        after.minus(before).forEach((cell, change) -> {
            if (change != 0) {
                totals.merge(cell, change, Totals::sumOrNone);
                changed.add(cell);
            }
        });
    }

    /** Gives each cell that changed since the last call with its present total, zero where nobody is left, and forgets that it changed. */
    public void drainChanges(ObjLongConsumer<Cell> consumer) {
        changed.forEach(cell -> consumer.accept(cell, get(cell)));
        changed.clear();
    }

    /** Marks a cell as changed although nothing was replaced, since somebody may hold another total of it. */
    public void doubt(Cell cell) {
        changed.add(cell);
    }

    public long get(Cell cell) {
        return totals.getOrDefault(cell, 0L);
    }

    /** Every cell that is not zero; a copy. */
    public Map<Cell, Long> cells() {
        return Map.copyOf(totals);
    }

    // a map without zeros: null takes the entry out
    @SuppressWarnings("NullAway")
    private static Long sumOrNone(Long a, Long b) {
        long sum = a + b;
        return sum == 0 ? null : sum;
    }
}
