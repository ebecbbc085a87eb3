package org.lotse.events.domain;

/** The beneficiary of an event for funding; one event never counts as both kinds. {@link #NONE}: the event is charged to no funder. */
public enum Beneficiary {
    NONE,
    PERSON,
    ENTERPRISE
}
