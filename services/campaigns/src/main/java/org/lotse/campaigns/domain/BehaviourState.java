package org.lotse.campaigns.domain;

/** The behaviour axis of a member's life, as activation publishes it. */
public enum BehaviourState {
    NEW,
    NEVER_ACTIVATED,
    ACTIVATED,
    ACTIVE,
    AT_RISK,
    DORMANT,
    RESURRECTED
}
