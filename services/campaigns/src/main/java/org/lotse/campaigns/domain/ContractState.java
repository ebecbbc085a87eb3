package org.lotse.campaigns.domain;

/** The contract axis of a member's life, as activation publishes it. */
public enum ContractState {
    NO_CONTRACT,
    PENDING,
    NEW,
    CURRENT,
    NOTICE_GIVEN,
    GRACE,
    ENDED
}
