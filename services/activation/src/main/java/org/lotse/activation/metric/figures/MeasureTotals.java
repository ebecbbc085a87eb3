package org.lotse.activation.metric.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The totals of one measure in all dimensions. */
final class MeasureTotals {

    private final String metric;
    private final String period;
    private final List<Map<String, CellTotal>> byDimension = new ArrayList<>();

    MeasureTotals(String metric, String period) {
        this.metric = metric;
        this.period = period;
        MetricNames.DIMENSIONS.forEach(dimension -> byDimension.add(new HashMap<>()));
    }

    /** @param changed receives each total on its first change since it was last published */
    void add(Segment segment, long change, Consumer<CellTotal> changed) {
        for (int dimension = 0; dimension < byDimension.size(); dimension++) {
            total(dimension, segment.value(dimension)).add(change, changed);
        }
    }

    CellTotal total(String dimension, String value) {
        return total(MetricNames.DIMENSIONS.indexOf(dimension), value);
    }

    private CellTotal total(int dimension, String value) {
        Map<String, CellTotal> totals = byDimension.get(dimension);
        CellTotal known = totals.get(value);
        if (known == null) {
            known = new CellTotal(new Cell(metric, period, MetricNames.DIMENSIONS.get(dimension), value));
            totals.put(value, known);
        }
        return known;
    }

    long get(String dimension, String value) {
        CellTotal known =
                byDimension.get(MetricNames.DIMENSIONS.indexOf(dimension)).get(value);
        return known == null ? 0 : known.value();
    }

    void forget(CellTotal total) {
        byDimension
                .get(MetricNames.DIMENSIONS.indexOf(total.cell().dimension()))
                .remove(total.cell().value(), total);
    }

    void forEach(Consumer<CellTotal> consumer) {
        byDimension.forEach(totals -> totals.values().forEach(consumer));
    }
}
