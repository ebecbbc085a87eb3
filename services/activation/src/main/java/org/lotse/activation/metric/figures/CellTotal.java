package org.lotse.activation.metric.figures;

import java.util.function.Consumer;

/** The present total of one cell, and what was last said of it. */
final class CellTotal {

    private final Cell cell;
    private long value;
    private long said;
    private boolean doubted;
    private boolean waiting;

    CellTotal(Cell cell) {
        this.cell = cell;
    }

    /** @param ifFirst takes this total if nobody has taken it since it was last said */
    void add(long change, Consumer<CellTotal> ifFirst) {
        value += change;
        if (!waiting) {
            waiting = true;
            ifFirst.accept(this);
        }
    }

    /** Everybody knows this value. */
    void resume(long total) {
        value = total;
        said = total;
    }

    /** Somebody may hold another value. */
    void forceRepublish(Consumer<CellTotal> ifFirst) {
        doubted = true;
        add(0, ifFirst);
    }

    /** True if there is something to say; then it counts as said. */
    boolean takeChange() {
        boolean news = doubted || value != said;
        said = value;
        doubted = false;
        waiting = false;
        return news;
    }

    Cell cell() {
        return cell;
    }

    long value() {
        return value;
    }
}
