package org.lotse.members.imports;

/** The effect of a row on a member or a person. */
enum RowOutcome {
    CREATED,
    EXISTING,
    CHANGED;

    RowOutcome and(RowOutcome other) {
        return this == EXISTING ? other : this;
    }
}
