package org.lotse.activation.metric.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/**
 * The sums of the shares of many members: a fold over their histories, kept in memory. Not for use by several threads.
 *
 * <p>A change is added in place, by measure and then by the codes of its segment, since a member moves some hundred cells and each of them
 * would otherwise be named, hashed and looked up several times.
 */
public final class Totals {

    private final Map<Measure, Spread> measures = new HashMap<>();
    private final List<Total> changed = new ArrayList<>();

    /** One member's share takes the place of its former one. */
    public void replace(Share before, Share after) {
        after.forEachDifference(before, this::add);
    }

    private void add(Slot slot, long change) {
        spread(slot.metric(), slot.period()).add(slot.segment(), change, changed::add);
    }

    private Spread spread(String metric, String period) {
        return measures.computeIfAbsent(new Measure(metric, period), Spread::new);
    }

    /** Gives each cell that changed since the last call with its present total, zero where nobody is left, and forgets that it changed. */
    public void drainChanges(ObjLongConsumer<Cell> consumer) {
        for (Total total : changed) {
            if (total.isNews()) {
                consumer.accept(total.cell(), total.value());
            }
            if (total.value() == 0) {
                spread(total.cell().metric(), total.cell().period()).forget(total);
            }
        }
        changed.clear();
    }

    /** Marks a cell as changed although nothing was replaced, since somebody may hold another total of it. */
    public void doubt(Cell cell) {
        total(cell).doubt(changed::add);
    }

    public long get(Cell cell) {
        Spread spread = measures.get(new Measure(cell.metric(), cell.period()));
        return spread == null ? 0 : spread.get(cell.dimension(), cell.value());
    }

    /** Every cell that is not zero; a copy. */
    public Map<Cell, Long> cells() {
        Map<Cell, Long> cells = new HashMap<>();
        forEach(total -> {
            if (total.value() != 0) {
                cells.put(total.cell(), total.value());
            }
        });
        return cells;
    }

    private void forEach(Consumer<Total> consumer) {
        measures.values().forEach(spread -> spread.forEach(consumer));
    }

    private Total total(Cell cell) {
        return spread(cell.metric(), cell.period()).total(cell.dimension(), cell.value());
    }

    /** A metric in a period. */
    record Measure(String metric, String period) {}
}
