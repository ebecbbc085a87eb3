package org.lotse.activation.metric.figures;

/** One measure in one period by a member of one segment: stands for a cell in each dimension. */
record Slot(String metric, String period, Segment segment) {

    /** @param dimension place of the cell's dimension in {@link Metrics#DIMENSIONS} */
    boolean isPartOf(Cell cell, int dimension) {
        return metric.equals(cell.metric())
                && period.equals(cell.period())
                && segment.value(dimension).equals(cell.value());
    }
}
