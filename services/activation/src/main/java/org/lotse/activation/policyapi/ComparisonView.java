package org.lotse.activation.policyapi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.activation.metric.lifecycle.BehaviourState;
import org.lotse.activation.metric.lifecycle.ContractState;
import org.lotse.activation.metric.statistics.Rate;

/**
 * Two policies side by side on the same facts.
 *
 * @param asOf the day on which both were evaluated
 * @param moves number of organisations of the directory whose state differs, by axis and states
 * @param movers organisations whose state differs, by id, at most {@link PolicyComparison#SHOWN}
 * @param moved total number of movers; greater than the size of {@code movers} if the list was cut
 */
record ComparisonView(
        LocalDate asOf,
        PolicyOutcomeView inForce,
        PolicyOutcomeView candidate,
        List<StateMove> moves,
        List<MovingMember> movers,
        long moved) {

    /**
     * Figures by one policy.
     *
     * @param members under contract or inside the grace days; the four lines below count members only
     * @param takingPart members that satisfy the rule of an active member, in any state
     * @param activated of all matured members of the directory, with the 95 % Wilson interval
     * @param score sum of the members' points
     */
    record PolicyOutcomeView(
            String id,
            int version,
            long members,
            Map<BehaviourState, Long> byBehaviour,
            Map<ContractState, Long> byContract,
            Map<String, Long> byBand,
            long takingPart,
            BigDecimal score,
            Rate activated) {}

    /** @param axis BEHAVIOUR or CONTRACT */
    record StateMove(String axis, String from, String to, long members) {}

    record MovingMember(
            UUID memberId,
            BehaviourState behaviour,
            BehaviourState behaviourThen,
            ContractState contract,
            ContractState contractThen,
            BigDecimal score,
            BigDecimal scoreThen) {}
}
