package org.lotse.lists.domain;

/** The counters of an import. */
public enum CountKind {
    /** Rows below the header. */
    ROWS,
    /** Rows that were imported and changed something. */
    TAKEN,
    /** Rows that contained only known data. */
    UNCHANGED,
    /** Rows that duplicate another row of the list about the same people and event. */
    REPEATED,
    /** Duplicates in which every cell is the same. */
    IDENTICAL,
    /** Duplicates that a later answer replaces. */
    SUPERSEDED,
    /** Rows that are not imported because of an error. */
    REFUSED,
    MEMBERS,
    MEMBERS_NEW,
    PERSONS,
    PERSONS_NEW,
    EVENTS,
    REGISTRATIONS,
    ATTENDANCES,
    RETRACTED,
    /** Entries that an undo kept because other data depend on them. */
    KEPT
}
