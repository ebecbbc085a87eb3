package org.lotse.events.imports;

/** What a row did, from nothing to most. */
enum RowOutcome {
    EXISTING,
    CHANGED,
    CREATED;

    RowOutcome and(RowOutcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
