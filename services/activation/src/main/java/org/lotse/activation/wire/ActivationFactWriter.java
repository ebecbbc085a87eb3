package org.lotse.activation.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.MemberSnapshot;
import org.lotse.activation.metric.figures.MetricNames;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.lifecycle.BehaviourState;
import org.lotse.activation.metric.lifecycle.ContractState;
import org.lotse.activation.metric.lifecycle.StateTransition;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.warning.EarlyWarning;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.facts.FactHead;
import org.lotse.facts.Zones;
import org.lotse.facts.activation.Axis;
import org.lotse.facts.activation.MemberActivation;
import org.lotse.facts.activation.MetricTotal;
import org.lotse.facts.activation.StateChanged;
import org.lotse.resource.Uuids;

/** Writes the results of activation as facts. */
public final class ActivationFactWriter {

    private final NetworkZoneRegistry zones;

    /** @param zones define when a day begins in each network */
    public ActivationFactWriter(NetworkZoneRegistry zones) {
        this.zones = zones;
    }

    /** A member's figures as of their day. */
    public MemberActivation member(
            UUID network, UUID member, MemberSnapshot figures, Policy policy, Instant computedAt) {
        return MemberActivation.newBuilder()
                .setNetworkId(network)
                .setMemberId(member)
                .setAsOf(Day.date(figures.asOf()))
                .setComputedAt(computedAt)
                .setDefinition(policy.id())
                .setDefinitionVersion(policy.version())
                .setContract(contract(figures.contract()))
                .setBehaviour(behaviour(figures.behaviour()))
                .setBehaviourSince(Day.date(figures.behaviourSince()))
                .setReason(figures.reason())
                .setJoinedOn(date(figures.activation().joinedOn()))
                .setActivatedOn(date(figures.activation().activatedOn()))
                .setActivatedInWindow(figures.activation().inWindow())
                .setLastQualifyingOn(date(figures.lastQualifyingOn()))
                .setScoreMicros(figures.scoreMicros())
                .setBand(figures.band())
                .setQualifyingInYear(figures.qualifyingInYear())
                .setPersonsInYear(figures.personsInYear())
                .setUsualDays(figures.usualDays() == Day.NEVER ? null : figures.usualDays())
                .setWarnings(figures.warnings().stream().map(EarlyWarning::text).toList())
                .setSizeClass(known(figures.size()))
                .setSector(known(figures.sector()))
                .setRegion(known(figures.region()))
                .setOrganisationType(known(figures.type()))
                .setCategory(known(figures.category()))
                .build();
    }

    /**
     * A transition. Its id is derived from its content, so that a replay publishes it under the same id.
     *
     * @param learnedAt stream time at which it was detected
     */
    public StateChanged changed(
            UUID network,
            UUID member,
            boolean contractAxis,
            StateTransition stateTransition,
            Policy policy,
            Instant learnedAt) {
        Axis axis = contractAxis ? Axis.CONTRACT : Axis.BEHAVIOUR;
        LocalDate day = Day.date(stateTransition.day());
        ZoneId zone = zones.of(network);
        Instant occurredAt = day.atStartOfDay(zone).toInstant();
        String name = member + "|" + axis + "|" + stateTransition.from() + "|" + stateTransition.to() + "|" + day;
        return StateChanged.newBuilder()
                .setHead(FactHead.newBuilder()
                        .setFactId(Uuids.of("activation:" + network, name))
                        .setNetworkId(network)
                        .setOccurredAt(occurredAt)
                        .setRecordedAt(learnedAt.isBefore(occurredAt) ? occurredAt : learnedAt)
                        .setSource("activation")
                        .setZone(Zones.inHead(zone))
                        .build())
                .setMemberId(member)
                .setAxis(axis)
                .setFromState(stateTransition.from())
                .setToState(stateTransition.to())
                .setDay(day)
                .setReason(stateTransition.reason())
                .setDefinition(policy.id())
                .setDefinitionVersion(policy.version())
                .build();
    }

    /** The total of one cell over the members of one input partition. */
    public MetricTotal total(UUID network, Cell cell, int partition, long total, int asOf, Policy policy) {
        return MetricTotal.newBuilder()
                .setNetworkId(network)
                .setMetric(cell.metric())
                .setPeriod(cell.period())
                .setDimension(cell.dimension())
                .setValue(cell.value())
                .setPartition(partition)
                .setTotal(total)
                .setAsOf(Day.date(asOf))
                .setDefinition(policy.id())
                .setDefinitionVersion(policy.version())
                .build();
    }

    private static @Nullable LocalDate date(int day) {
        return day == Day.NEVER ? null : Day.date(day);
    }

    private static @Nullable String known(String code) {
        return code.equals(MetricNames.UNKNOWN) ? null : code;
    }

    private static org.lotse.facts.activation.ContractState contract(ContractState state) {
        return org.lotse.facts.activation.ContractState.valueOf(state.name());
    }

    private static org.lotse.facts.activation.BehaviourState behaviour(BehaviourState state) {
        return org.lotse.facts.activation.BehaviourState.valueOf(state.name());
    }
}
