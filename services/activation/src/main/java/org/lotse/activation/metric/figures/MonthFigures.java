package org.lotse.activation.metric.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.life.BehaviourState;
import org.lotse.activation.metric.life.ContractState;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.life.Timeline;

/** States, activity and flows month by month, from joining, or the first month of interest, to asOf. */
final class MonthFigures {

    private static final int YEAR = 365;

    private MonthFigures() {}

    static void add(Life life, Collector to) {
        int joinedOn = life.activation().joinedOn();
        if (joinedOn > life.asOf()) {
            return;
        }
        int[] days = life.qualifyingDays();
        int first = Math.max(Month.of(joinedOn), to.since());
        Map<Integer, Set<UUID>> persons = persons(life, to);
        boolean joinsInFirst = first == Month.of(joinedOn);
        boolean belonged =
                !joinsInFirst && stateAtEnd(life.contractLine(), first - 1).belongs();
        BehaviourState before = joinsInFirst ? BehaviourState.NEW : stateAtEnd(life.behaviourLine(), first - 1);
        for (int month = first; month <= Month.of(life.asOf()); month++) {
            int end = to.endOf(month);
            ContractState contract = life.contractLine().at(end).state();
            BehaviourState behaviour = life.behaviourLine().at(end).state();
            to.month(Metrics.byContract(contract), month, end, 1);
            if (contract.belongs()) {
                to.month(Metrics.MEMBERS, month, end, 1);
                to.month(Metrics.byBehaviour(behaviour), month, end, 1);
                Set<UUID> inMonth = persons.get(month);
                if (inMonth != null) {
                    to.month(Metrics.ACTIVE_MEMBERS, month, end, 1);
                    to.month(Metrics.ACTIVE_PERSONS, month, end, inMonth.size());
                }
                to.month(Metrics.ACTIVE_BY_RULE, month, end, life.takesPart(end) ? 1 : 0);
                to.month(Metrics.ACTIVE_IN_YEAR, month, end, any(days, end - YEAR + 1, end) ? 1 : 0);
            }
            String flow = flow(belonged, before, contract.belongs(), behaviour);
            if (!flow.isEmpty()) {
                to.month(flow, month, end, 1);
            }
            if (contract.belongs() && behaviour.active()) {
                to.month(Metrics.LIFECYCLE_ACTIVE, month, end, 1);
            }
            belonged = contract.belongs();
            before = behaviour;
        }
        comingAndGoing(life, to);
    }

    private static <S> S stateAtEnd(Timeline<S> line, int month) {
        return line.at(Month.lastDay(month)).state();
    }

    /** Which term of the identity active(t) = active(t-1) + new + resurrected - went dormant - left; empty if none. */
    private static String flow(boolean belonged, BehaviourState before, boolean belongs, BehaviourState after) {
        boolean was = belonged && before.active();
        boolean is = belongs && after.active();
        if (is == was) {
            return "";
        }
        if (is) {
            return belonged && before == BehaviourState.DORMANT ? Metrics.LIFECYCLE_RESURRECTED : Metrics.LIFECYCLE_NEW;
        }
        return belongs ? Metrics.LIFECYCLE_WENT_DORMANT : Metrics.LIFECYCLE_LEFT;
    }

    private static void comingAndGoing(Life life, Collector to) {
        boolean belonged = false;
        for (var run : life.contractLine().runs()) {
            boolean belongs = run.state().belongs();
            if (run.from() <= life.asOf() && belongs != belonged && Month.of(run.from()) >= to.since()) {
                to.month(belongs ? Metrics.JOINED : Metrics.LEFT, Month.of(run.from()), run.from(), 1);
            }
            belonged = belongs;
        }
    }

    /** Distinct persons behind qualifying signals of the months of interest, by month; an empty set where only the member is known. */
    private static Map<Integer, Set<UUID>> persons(Life life, Collector to) {
        Map<Integer, Set<UUID>> persons = new HashMap<>();
        for (Recorded recorded : to.signals(life)) {
            if (life.policy().qualifies(recorded.signal().type())) {
                Set<UUID> inMonth =
                        persons.computeIfAbsent(Month.of(recorded.signal().day()), m -> new HashSet<>());
                UUID person = recorded.signal().person();
                if (person != null) {
                    inMonth.add(person);
                }
            }
        }
        return persons;
    }

    /** Whether a sorted array has a day from first to last. */
    static boolean any(int[] sorted, int first, int last) {
        int place = Arrays.binarySearch(sorted, first);
        int at = place < 0 ? -place - 1 : place;
        return at < sorted.length && sorted[at] <= last;
    }
}
