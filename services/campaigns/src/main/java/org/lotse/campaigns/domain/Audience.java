package org.lotse.campaigns.domain;

import org.jspecify.annotations.Nullable;

/**
 * The members in one cell of the contract × behaviour matrix, or in one whole row or column of it.
 *
 * @param behaviour null: any
 * @param contract null: any
 */
public record Audience(
        @Nullable BehaviourState behaviour, @Nullable ContractState contract) {

    /** Neither axis is given. A mail to all members must name a state that they all have. */
    public boolean isUnspecified() {
        return behaviour == null && contract == null;
    }

    public boolean includes(@Nullable MemberState member) {
        return member != null
                && (behaviour == null || behaviour == member.behaviour())
                && (contract == null || contract == member.contract());
    }
}
