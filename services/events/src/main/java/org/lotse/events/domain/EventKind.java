package org.lotse.events.domain;

/** What sort of occasion it is; each kind may be worth different points. */
public enum EventKind {
    MEETING,
    TRAINING,
    WORKING_GROUP,
    TRADE_FAIR,
    WEBINAR,
    OTHER
}
