package org.lotse.activation.metric.lifecycle;

/** The contract axis, from terms only. */
public enum ContractState {
    /** No term at all; perhaps active, but not a member. */
    NO_CONTRACT,
    /** The first term lies in the future. */
    PENDING,
    NEW,
    CURRENT,
    NOTICE_GIVEN,
    /** Ended, but within the grace days. */
    GRACE,
    ENDED;

    /** Whether the organisation counts as a member: under contract, or within the grace days. */
    public boolean belongs() {
        return this == NEW || this == CURRENT || this == NOTICE_GIVEN || this == GRACE;
    }
}
