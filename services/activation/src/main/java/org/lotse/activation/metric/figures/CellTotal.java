package org.lotse.activation.metric.figures;

import java.util.function.Consumer;

/** The current total of one cell, and the total last published. */
final class CellTotal {

    private final Cell cell;
    private long value;
    private long said;
    private boolean doubted;
    private boolean waiting;

    CellTotal(Cell cell) {
        this.cell = cell;
    }

    /** @param ifFirst receives this total on its first change since it was last published */
    void add(long change, Consumer<CellTotal> ifFirst) {
        value += change;
        if (!waiting) {
            waiting = true;
            ifFirst.accept(this);
        }
    }

    /** Takes over a total that was already published. */
    void resume(long total) {
        value = total;
        said = total;
    }

    /** Marks the total as changed, since readers may hold another value. */
    void forceRepublish(Consumer<CellTotal> ifFirst) {
        doubted = true;
        add(0, ifFirst);
    }

    /** Returns true if the total must be published, and marks it as published. */
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
