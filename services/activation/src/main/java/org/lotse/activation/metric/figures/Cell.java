package org.lotse.activation.metric.figures;

/**
 * One figure of a network.
 *
 * @param metric a name of {@link MetricNames}
 * @param period see {@link MetricNames}
 * @param dimension one of {@link MetricNames#DIMENSIONS}
 * @param value the code within the dimension; empty for all
 */
public record Cell(String metric, String period, String dimension, String value) {

    /** The cell of the whole network. */
    public static Cell all(String metric, String period) {
        return new Cell(metric, period, "all", "");
    }
}
