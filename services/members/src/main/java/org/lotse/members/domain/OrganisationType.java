package org.lotse.members.domain;

/** The type of organisation of a member. */
public enum OrganisationType {
    COMPANY,
    RESEARCH,
    PUBLIC_BODY,
    ASSOCIATION,
    OTHER
}
