package org.lotse.activation.metric.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.lifecycle.BehaviourState;
import org.lotse.activation.metric.lifecycle.ContractState;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.lifecycle.StateTimeline;

/** States, activity and flows by month, from joining or the first month to collect up to asOf. */
final class MonthFigures {

    private static final int YEAR = 365;

    private MonthFigures() {}

    static void add(MemberLifecycle lifecycle, ContributionCollector to) {
        int joinedOn = lifecycle.activation().joinedOn();
        if (joinedOn > lifecycle.asOf()) {
            return;
        }
        int[] days = lifecycle.qualifyingDays();
        int first = Math.max(Month.of(joinedOn), to.since());
        Map<Integer, Set<UUID>> persons = persons(lifecycle, to);
        boolean joinsInFirst = first == Month.of(joinedOn);
        boolean belonged = !joinsInFirst
                && stateAtEnd(lifecycle.contractTimeline(), first - 1).belongs();
        BehaviourState before =
                joinsInFirst ? BehaviourState.NEW : stateAtEnd(lifecycle.behaviourTimeline(), first - 1);
        for (int month = first; month <= Month.of(lifecycle.asOf()); month++) {
            int end = to.endOf(month);
            ContractState contract = lifecycle.contractTimeline().at(end).state();
            BehaviourState behaviour = lifecycle.behaviourTimeline().at(end).state();
            to.month(MetricNames.byContract(contract), month, end, 1);
            if (contract.belongs()) {
                to.month(MetricNames.MEMBERS, month, end, 1);
                to.month(MetricNames.byBehaviour(behaviour), month, end, 1);
                Set<UUID> inMonth = persons.get(month);
                if (inMonth != null) {
                    to.month(MetricNames.ACTIVE_MEMBERS, month, end, 1);
                    to.month(MetricNames.ACTIVE_PERSONS, month, end, inMonth.size());
                }
                to.month(MetricNames.ACTIVE_BY_RULE, month, end, lifecycle.takesPart(end) ? 1 : 0);
                to.month(MetricNames.ACTIVE_IN_YEAR, month, end, any(days, end - YEAR + 1, end) ? 1 : 0);
            }
            String flow = flow(belonged, before, contract.belongs(), behaviour);
            if (!flow.isEmpty()) {
                to.month(flow, month, end, 1);
            }
            if (contract.belongs() && behaviour.active()) {
                to.month(MetricNames.LIFECYCLE_ACTIVE, month, end, 1);
            }
            belonged = contract.belongs();
            before = behaviour;
        }
        comingAndGoing(lifecycle, to);
    }

    private static <S> S stateAtEnd(StateTimeline<S> line, int month) {
        return line.at(Month.lastDay(month)).state();
    }

    /** The term of the identity active(t) = active(t-1) + new + resurrected - went dormant - left that applies; empty if none. */
    private static String flow(boolean belonged, BehaviourState before, boolean belongs, BehaviourState after) {
        boolean was = belonged && before.active();
        boolean is = belongs && after.active();
        if (is == was) {
            return "";
        }
        if (is) {
            return belonged && before == BehaviourState.DORMANT
                    ? MetricNames.LIFECYCLE_RESURRECTED
                    : MetricNames.LIFECYCLE_NEW;
        }
        return belongs ? MetricNames.LIFECYCLE_WENT_DORMANT : MetricNames.LIFECYCLE_LEFT;
    }

    private static void comingAndGoing(MemberLifecycle lifecycle, ContributionCollector to) {
        boolean belonged = false;
        for (var run : lifecycle.contractTimeline().runs()) {
            boolean belongs = run.state().belongs();
            if (run.from() <= lifecycle.asOf() && belongs != belonged && Month.of(run.from()) >= to.since()) {
                to.month(belongs ? MetricNames.JOINED : MetricNames.LEFT, Month.of(run.from()), run.from(), 1);
            }
            belonged = belongs;
        }
    }

    /** Distinct persons behind qualifying signals, by month to collect; an empty set where the signals name no person. */
    private static Map<Integer, Set<UUID>> persons(MemberLifecycle lifecycle, ContributionCollector to) {
        Map<Integer, Set<UUID>> persons = new HashMap<>();
        for (RecordedSignal recordedSignal : to.signals(lifecycle)) {
            if (lifecycle.policy().qualifies(recordedSignal.signal().type())) {
                Set<UUID> inMonth =
                        persons.computeIfAbsent(Month.of(recordedSignal.signal().day()), m -> new HashSet<>());
                UUID person = recordedSignal.signal().person();
                if (person != null) {
                    inMonth.add(person);
                }
            }
        }
        return persons;
    }

    /** Whether a sorted array contains a day from first to last. */
    static boolean any(int[] sorted, int first, int last) {
        int place = Arrays.binarySearch(sorted, first);
        int at = place < 0 ? -place - 1 : place;
        return at < sorted.length && sorted[at] <= last;
    }
}
