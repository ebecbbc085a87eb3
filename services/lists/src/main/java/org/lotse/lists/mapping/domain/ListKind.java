package org.lotse.lists.mapping.domain;

/** What the rows of a list are about. */
public enum ListKind {
    /** Members, with their terms, classifications and persons. */
    MEMBERS,
    /** Events without anybody in them. */
    EVENTS,
    /** Who said they would come; the latest answer of each counts. */
    REGISTRATIONS,
    /** Member, person, event and attendance in one row. */
    ATTENDANCE
}
