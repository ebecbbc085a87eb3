package org.lotse.activation.task;

import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.lotse.activation.metric.figures.Evaluator;

/** The last published total of each cell of one task, and the policy by which the totals of each network were counted. */
public interface PublishedTotals {

    /** @param total zero removes the cell */
    void put(CellKey cell, long total);

    /** Every cell that is not zero. */
    void forEach(ObjLongConsumer<CellKey> consumer);

    /** Whether the totals of a network were counted by this evaluator's policy. */
    boolean isCountedBy(UUID network, Evaluator evaluator);

    /** Call once every cell of the network is published as this evaluator counts it; returns whether that was not yet recorded. */
    boolean countedBy(UUID network, Evaluator evaluator);
}
