package org.lotse.events.domain;

/** The kind of an event; a policy may weight each kind with different points. */
public enum EventKind {
    MEETING,
    TRAINING,
    WORKING_GROUP,
    TRADE_FAIR,
    WEBINAR,
    OTHER
}
