package org.lotse.lists.mapping.domain;

/** The subject of the rows of a list. */
public enum ListKind {
    /** Members, with their terms, classifications and persons. */
    MEMBERS,
    /** Events without people. */
    EVENTS,
    /** Registrations; the latest answer of each person counts. */
    REGISTRATIONS,
    /** Member, person, event and attendance in one row. */
    ATTENDANCE
}
