package org.lotse.events.domain;

/** The status of a registration. A late cancellation counts as expected, since the seat stayed empty. */
public enum RegistrationStatus {
    CONFIRMED,
    WAITING,
    CANCELLED_IN_TIME,
    CANCELLED_LATE
}
