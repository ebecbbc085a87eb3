package org.lotse.activation.topology;

/** Checks whether a task has read all its input. Only then may the system clock advance its day: a replay has its own time. */
public interface EndOfInput {

    boolean reached(int partition);
}
