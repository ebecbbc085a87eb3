package org.lotse.activation.metric.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The totals of one measure in all dimensions. */
final class Spread {

    private final String metric;
    private final String period;
    private final List<Map<String, Total>> byDimension = new ArrayList<>();

    Spread(String metric, String period) {
        this.metric = metric;
        this.period = period;
        Metrics.DIMENSIONS.forEach(dimension -> byDimension.add(new HashMap<>()));
    }

    /** @param changed takes every total that changes for the first time since it was last said */
    void add(Segment segment, long change, Consumer<Total> changed) {
        for (int dimension = 0; dimension < byDimension.size(); dimension++) {
            total(dimension, segment.value(dimension)).add(change, changed);
        }
    }

    Total total(String dimension, String value) {
        return total(Metrics.DIMENSIONS.indexOf(dimension), value);
    }

    private Total total(int dimension, String value) {
        Map<String, Total> totals = byDimension.get(dimension);
        Total known = totals.get(value);
        if (known == null) {
            known = new Total(new Cell(metric, period, Metrics.DIMENSIONS.get(dimension), value));
            totals.put(value, known);
        }
        return known;
    }

    long get(String dimension, String value) {
        Total known = byDimension.get(Metrics.DIMENSIONS.indexOf(dimension)).get(value);
        return known == null ? 0 : known.value();
    }

    void forget(Total total) {
        byDimension
                .get(Metrics.DIMENSIONS.indexOf(total.cell().dimension()))
                .remove(total.cell().value(), total);
    }

    void forEach(Consumer<Total> consumer) {
        byDimension.forEach(totals -> totals.values().forEach(consumer));
    }
}
