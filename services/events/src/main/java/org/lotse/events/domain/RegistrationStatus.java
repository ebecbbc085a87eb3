package org.lotse.events.domain;

/** What somebody said about coming. Cancelled late counts as expected: the chair stayed empty. */
public enum RegistrationStatus {
    CONFIRMED,
    WAITING,
    CANCELLED_IN_TIME,
    CANCELLED_LATE
}
