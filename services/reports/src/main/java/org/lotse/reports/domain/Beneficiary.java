package org.lotse.reports.domain;

/** Whom an activity benefits for funding. One activity never counts as both. */
public enum Beneficiary {
    NONE,
    PERSON,
    ENTERPRISE
}
