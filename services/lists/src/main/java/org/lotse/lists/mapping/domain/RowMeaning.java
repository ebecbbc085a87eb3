package org.lotse.lists.mapping.domain;

/** What a row with an event says about its member when no column does. */
public enum RowMeaning {
    /** Was there: the usual attendance list. */
    ATTENDED,
    /** Said they would come. */
    REGISTERED,
    /** Nothing yet: the user must say. */
    NOTHING
}
