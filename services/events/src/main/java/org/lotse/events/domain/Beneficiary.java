package org.lotse.events.domain;

/** Whom an event benefits for funding; one event never counts as both. {@link #NONE}: it is charged to no funder. */
public enum Beneficiary {
    NONE,
    PERSON,
    ENTERPRISE
}
