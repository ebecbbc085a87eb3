package org.lotse.activation.metric.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the contributions of many members: a fold over their histories, kept in memory. Not for use by several threads.
 *
 * <p>Changes are buffered until the totals are read: a member changes some hundred cells in each of six dimensions, and members that are
 * published together mostly change the same cells.
 */
public final class NetworkTotals {

    private final Map<String, Map<String, MeasureTotals>> measures = new HashMap<>();
    /** Changes not yet added to the cells: members of one segment change the same cells. */
    private final SegmentSums waiting = new SegmentSums();

    // one instance per set of equal segments, so that comparing is cheap; and the last two that were looked up
    private final Map<Segment, Segment> segments = new HashMap<>();
    private @Nullable Segment asked;
    private @Nullable Segment known;

    private final List<CellTotal> changed = new ArrayList<>();

    /** Adds a member's contribution, or its change. */
    public void add(Contribution contribution) {
        contribution.forEach((metric, period, segment, value) -> waiting.add(metric, period, known(segment), value));
    }

    @SuppressWarnings("ReferenceEquality") // a contribution holds few segments, each many times
    private Segment known(Segment segment) {
        Segment last = known;
        if (segment == asked && last != null) {
            return last;
        }
        Segment first = segments.putIfAbsent(segment, segment);
        asked = segment;
        known = first == null ? segment : first;
        return known;
    }

    /** Takes over a total as last published, before anything is added. */
    public void resume(Cell cell, long total) {
        total(cell).resume(total);
    }

    private void settle() {
        waiting.forEach(
                (metric, period, segment, change) -> spread(metric, period).add(segment, change, changed::add));
        waiting.clear();
    }

    private MeasureTotals spread(String metric, String period) {
        return measures.computeIfAbsent(metric, m -> new HashMap<>())
                .computeIfAbsent(period, p -> new MeasureTotals(metric, p));
    }

    /** Passes on each cell that changed since the last call with its current total, zero if it is empty, and clears the changes. */
    public void drainChanges(ObjLongConsumer<Cell> consumer) {
        settle();
        for (CellTotal total : changed) {
            if (total.takeChange()) {
                consumer.accept(total.cell(), total.value());
            }
            if (total.value() == 0) {
                spread(total.cell().metric(), total.cell().period()).forget(total);
            }
        }
        changed.clear();
    }

    /** Marks a cell as changed even if its total is the same, since readers may hold another value. */
    public void forceRepublish(Cell cell) {
        total(cell).forceRepublish(changed::add);
    }

    public long get(Cell cell) {
        settle();
        MeasureTotals measureTotals =
                measures.getOrDefault(cell.metric(), Map.of()).get(cell.period());
        return measureTotals == null ? 0 : measureTotals.get(cell.dimension(), cell.value());
    }

    /** Every cell that is not zero; returns a copy. */
    public Map<Cell, Long> cells() {
        settle();
        Map<Cell, Long> cells = new HashMap<>();
        forEach(total -> {
            if (total.value() != 0) {
                cells.put(total.cell(), total.value());
            }
        });
        return cells;
    }

    private void forEach(Consumer<CellTotal> consumer) {
        measures.values()
                .forEach(periods -> periods.values().forEach(measureTotals -> measureTotals.forEach(consumer)));
    }

    private CellTotal total(Cell cell) {
        return spread(cell.metric(), cell.period()).total(cell.dimension(), cell.value());
    }
}
