package org.lotse.members.imports;

/** What a row did to a member or a person. */
enum RowOutcome {
    CREATED,
    EXISTING,
    CHANGED;

    RowOutcome and(RowOutcome other) {
        return this == EXISTING ? other : this;
    }
}
