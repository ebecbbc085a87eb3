package org.lotse.activation.metric.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.history.MemberRegistration;
import org.lotse.activation.metric.history.Term;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.programme.SeriesCalendar;

/**
 * The past, present and (without new facts) future states of a member. A pure function of (history, policy, asOf): signals after
 * {@code asOf} are left out, terms count on their own days.
 */
public final class MemberLifecycle {

    private final History history;
    private final Policy policy;
    private final int asOf;
    private final MemberRegistration registration;
    private final List<RecordedSignal> signals;
    private final int[] qualifyingDays;
    private final int nextSignalOn;
    private final ContractAxis terms;
    private final StateTimeline<ContractState> contract;
    private final StateTimeline<BehaviourState> behaviour;
    private final Activation activation;
    private final ActiveMemberEvaluation activeMemberEvaluation;

    private MemberLifecycle(
            History history, MemberRegistration registration, Policy policy, SeriesCalendar calendar, int asOf) {
        this.history = history;
        this.policy = policy;
        this.asOf = asOf;
        this.registration = registration;
        List<RecordedSignal> all = history.signalsByDay();
        int known = SignalSearch.before(all, Day.plus(asOf, 1));
        this.signals = all.subList(0, known);
        this.nextSignalOn =
                known == all.size() ? Day.NEVER : all.get(known).signal().day();
        this.qualifyingDays = SignalSearch.qualifying(signals, policy);
        this.terms = new ContractAxis(history.terms().contents(), policy.contract());
        this.contract = terms.timeline();
        int joinedOn = history.joinedOn();
        List<RecordedSignal> sinceJoining =
                joinedOn == Day.NEVER ? signals : signals.subList(SignalSearch.before(signals, joinedOn), known);
        this.activation = Activation.of(
                joinedOn,
                RuleEvaluation.all(policy.activation().anyOf(), sinceJoining, policy, calendar),
                policy.activation().windowDays());
        this.activeMemberEvaluation = new ActiveMemberEvaluation(
                RuleEvaluation.all(policy.activity(), signals, policy, calendar),
                policy.recency().activeDays());
        this.behaviour = new BehaviourAxis(
                        activation, qualifyingDays, policy.recency(), policy.baseline(), activeMemberEvaluation)
                .timeline(registration.knownOn());
    }

    /** Returns null for an organisation that is not (yet) registered or was retracted: it counts nowhere, but keeps its history. */
    public static @Nullable MemberLifecycle of(History history, Policy policy, int asOf) {
        return of(history, policy, SeriesCalendar.EMPTY, asOf);
    }

    /** @param calendar events of the series that the policy's rules refer to */
    public static @Nullable MemberLifecycle of(History history, Policy policy, SeriesCalendar calendar, int asOf) {
        MemberRegistration registration = history.registration();
        return registration == null ? null : new MemberLifecycle(history, registration, policy, calendar, asOf);
    }

    /** The next day on which a state changes without a new fact; {@link Day#NEVER} if none does. */
    public int nextChange() {
        return Math.min(nextSignalOn, Math.min(contract.nextAfter(asOf), behaviour.nextAfter(asOf)));
    }

    /** Null if another signal could change a state of the member. */
    public @Nullable StableState stableState() {
        return StableState.of(this);
    }

    /** Signals of countable types up to asOf, by day. */
    public List<RecordedSignal> signals() {
        return signals;
    }

    /** Signals of countable types after a day. */
    public List<RecordedSignal> signalsAfter(int day) {
        return signals.subList(SignalSearch.before(signals, day + 1), signals.size());
    }

    /** Days of the qualifying signals up to asOf, ascending, one per signal. */
    public int[] qualifyingDays() {
        return qualifyingDays.clone();
    }

    /** {@link Day#NEVER} if there is none. */
    public int lastQualifyingOn() {
        return qualifyingDays.length == 0 ? Day.NEVER : qualifyingDays[qualifyingDays.length - 1];
    }

    /** The term that counts on a day: of the terms that have begun, the one that ends last; null before the first. */
    public @Nullable Term termOn(int day) {
        return terms.termOn(day);
    }

    public StateTimeline.StateRun<ContractState> contract() {
        return contract.at(asOf);
    }

    public StateTimeline.StateRun<BehaviourState> behaviour() {
        return behaviour.at(asOf);
    }

    public StateTimeline<ContractState> contractTimeline() {
        return contract;
    }

    public StateTimeline<BehaviourState> behaviourTimeline() {
        return behaviour;
    }

    public Activation activation() {
        return activation;
    }

    /** Whether the network's own rule of an active member holds on a day up to asOf, in any state. */
    public boolean takesPart(int day) {
        return activeMemberEvaluation.on(day, activation.lastSeenOn(day, qualifyingDays));
    }

    /** Day of the last qualifying signal or of the activation, whichever is later; {@link Day#NEVER} without either. */
    int lastSeenOn() {
        return activation.lastSeenOn(asOf, qualifyingDays);
    }

    public History history() {
        return history;
    }

    public MemberRegistration registration() {
        return registration;
    }

    public Policy policy() {
        return policy;
    }

    public int asOf() {
        return asOf;
    }
}
