package org.lotse.activation.stream;

/** Checks whether a task has read all its input. Only then may the system clock advance its day: a replay has its own time. */
interface EndOfInput {

    boolean reached(int partition);
}
