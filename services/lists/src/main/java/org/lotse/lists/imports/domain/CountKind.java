package org.lotse.lists.imports.domain;

/** What is counted about an import. */
public enum CountKind {
    /** Rows below the header. */
    ROWS,
    /** Rows that went in and changed something. */
    TAKEN,
    /** Rows that said only what was known already. */
    UNCHANGED,
    /** Rows that repeat another row of the list about the same people and event. */
    REPEATED,
    /** Those of them in which every cell is the same. */
    IDENTICAL,
    /** Those of them that a later answer replaces. */
    SUPERSEDED,
    /** Rows that stay out, with an error. */
    REFUSED,
    MEMBERS,
    MEMBERS_NEW,
    PERSONS,
    PERSONS_NEW,
    EVENTS,
    REGISTRATIONS,
    ATTENDANCES,
    RETRACTED,
    /** Things an undo left in place because somebody else relies on them. */
    KEPT
}
