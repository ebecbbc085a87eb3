package org.lotse.activation.stream;

/** Tells whether a task has read everything there is. Only then may the machine's clock move its day: a replay has its own time. */
interface EndOfInput {

    boolean reached(int partition);
}
