package org.lotse.activation.defining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lotse.activation.metric.estimate.Rate;
import org.lotse.activation.metric.life.BehaviourState;
import org.lotse.activation.metric.life.ContractState;

/**
 * Two definitions side by side on the same facts.
 *
 * @param asOf the day on which both were tried
 * @param moves how many organisations of the directory move, by axis and states
 * @param movers who moves, by id, at most {@link Trying#SHOWN}
 * @param moved how many move; more than {@code movers} shows if it was cut
 */
record ComparisonView(LocalDate asOf, Side inForce, Side candidate, List<Move> moves, List<Mover> movers, long moved) {

    /**
     * Figures by one definition.
     *
     * @param members under contract or inside the grace days; the four lines below count members only
     * @param takingPart members for which the rule of an active member holds, whatever their state
     * @param activated of all matured members of the directory, with the 95 % Wilson interval
     * @param score sum of the members' points
     */
    record Side(
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
    record Move(String axis, String from, String to, long members) {}

    record Mover(
            UUID memberId,
            BehaviourState behaviour,
            BehaviourState behaviourThen,
            ContractState contract,
            ContractState contractThen,
            BigDecimal score,
            BigDecimal scoreThen) {}
}
