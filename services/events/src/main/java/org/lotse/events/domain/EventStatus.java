package org.lotse.events.domain;

/** Whether it took place. */
public enum EventStatus {
    PLANNED,
    HELD,
    CANCELLED
}
