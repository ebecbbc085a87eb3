package org.lotse.lists.mapping.domain;

/** What a row with an event means for its member when no column says it. */
public enum RowMeaning {
    /** The member attended: the usual attendance list. */
    ATTENDED,
    /** The member registered. */
    REGISTERED,
    /** Undecided: the user must choose. */
    NOTHING
}
