package org.lotse.events.domain;

/** Whether the event took place. */
public enum EventStatus {
    PLANNED,
    HELD,
    CANCELLED
}
