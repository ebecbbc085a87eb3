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

    /** Activated once and not dormant: what the network calls its active members. */
    public boolean active() {
        return this == ACTIVATED || this == ACTIVE || this == AT_RISK || this == RESURRECTED;
    }

    /** Entered by the passing of time; a member never slips because it did something. */
    public boolean slipping() {
        return this == NEVER_ACTIVATED || this == AT_RISK || this == DORMANT;
    }
}
