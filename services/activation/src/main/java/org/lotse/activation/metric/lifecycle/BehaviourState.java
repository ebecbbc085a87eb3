package org.lotse.activation.metric.lifecycle;

/** The behaviour axis, from qualifying signals only. */
public enum BehaviourState {
    NEW,
    NEVER_ACTIVATED,
    ACTIVATED,
    ACTIVE,
    AT_RISK,
    DORMANT,
    RESURRECTED;

    /** Activated and not dormant: an active member of the network. */
    public boolean active() {
        return this == ACTIVATED || this == ACTIVE || this == AT_RISK || this == RESURRECTED;
    }

    /** Entered by the passing of time; a member's act never makes it slip. */
    public boolean slipping() {
        return this == NEVER_ACTIVATED || this == AT_RISK || this == DORMANT;
    }
}
