package org.lotse.activation.policyapi;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.lotse.activation.metric.figures.MemberSnapshot;
import org.lotse.activation.metric.lifecycle.BehaviourState;
import org.lotse.activation.metric.lifecycle.ContractState;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.statistics.Rate;

/** Sums up the members by one policy. */
final class PolicyOutcome {

    private final Policy policy;
    private final Map<BehaviourState, Long> byBehaviour = new EnumMap<>(BehaviourState.class);
    private final Map<ContractState, Long> byContract = new EnumMap<>(ContractState.class);
    private final Map<String, Long> byBand = new TreeMap<>();
    private long members;
    private long takingPart;
    private long score;
    private long matured;
    private long activated;

    PolicyOutcome(Policy policy) {
        this.policy = policy;
    }

    /** @param takesPart whether the rule of an active member holds */
    void add(MemberSnapshot figures, boolean takesPart) {
        byContract.merge(figures.contract(), 1L, Long::sum);
        var activation = figures.activation();
        if (activation.joinedOn() <= figures.asOf()
                && figures.asOf() - activation.joinedOn() > policy.activation().windowDays()) {
            matured++;
            activated += activation.inWindow() ? 1 : 0;
        }
        if (figures.contract().belongs()) {
            members++;
            takingPart += takesPart ? 1 : 0;
            score += figures.scoreMicros();
            byBehaviour.merge(figures.behaviour(), 1L, Long::sum);
            byBand.merge(figures.band(), 1L, Long::sum);
        }
    }

    ComparisonView.PolicyOutcomeView view() {
        return new ComparisonView.PolicyOutcomeView(
                policy.id(),
                policy.version(),
                members,
                byBehaviour,
                byContract,
                byBand,
                takingPart,
                BigDecimal.valueOf(score, 6),
                Rate.of(activated, matured));
    }
}
