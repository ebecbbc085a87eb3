package org.lotse.reports.domain;

/** The beneficiary of an activity for funding. One activity never counts as both. */
public enum Beneficiary {
    NONE,
    PERSON,
    ENTERPRISE
}
