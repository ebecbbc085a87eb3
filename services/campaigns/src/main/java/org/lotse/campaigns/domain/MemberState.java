package org.lotse.campaigns.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current state of a member.
 *
 * @param behaviour null when activation published a value that this version does not know
 * @param contract null when activation published a value that this version does not know
 * @param behaviourSince day, in the network's zone, on which the behaviour state was entered
 */
public record MemberState(
        UUID memberId,
        @Nullable BehaviourState behaviour,
        @Nullable ContractState contract,
        LocalDate behaviourSince,
        Instant computedAt) {}
