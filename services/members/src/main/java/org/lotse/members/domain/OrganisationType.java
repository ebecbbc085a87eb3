package org.lotse.members.domain;

/** What kind of organisation a member is. */
public enum OrganisationType {
    COMPANY,
    RESEARCH,
    PUBLIC_BODY,
    ASSOCIATION,
    OTHER
}
