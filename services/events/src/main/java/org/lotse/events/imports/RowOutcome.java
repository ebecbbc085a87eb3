package org.lotse.events.imports;

/** The effect of a row, from none to most. */
enum RowOutcome {
    EXISTING,
    CHANGED,
    CREATED;

    RowOutcome and(RowOutcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
