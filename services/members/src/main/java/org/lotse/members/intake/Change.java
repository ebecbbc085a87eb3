package org.lotse.members.intake;

/** What a row did to a member or a person. */
enum Change {
    CREATED,
    EXISTING,
    CHANGED;

    Change and(Change other) {
        return this == EXISTING ? other : this;
    }
}
