package org.lotse.activation.metric.figures;

/** One measure in one period by a member of one segment: stands for a cell in each dimension. */
record Slot(String metric, String period, Segment segment) {}
