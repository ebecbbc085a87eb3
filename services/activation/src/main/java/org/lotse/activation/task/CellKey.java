package org.lotse.activation.task;

import java.util.UUID;
import org.lotse.activation.metric.figures.Cell;

/** A figure of a network. */
public record CellKey(UUID network, Cell cell) {

    /** The name of the cell within its network, as it stands in keys of stores and topics. */
    public String cellName() {
        return cell.metric() + "|" + cell.period() + "|" + cell.dimension() + "|" + cell.value();
    }
}
