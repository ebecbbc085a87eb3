package org.lotse.activation.policyapi;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.programme.SeriesCalendar;
import org.lotse.activation.policies.NetworkZoneRegistry;
import org.lotse.activation.policies.PolicyRegistry;
import org.lotse.activation.policyapi.ComparisonView.MovingMember;
import org.lotse.activation.policyapi.ComparisonView.StateMove;
import org.lotse.activation.routing.MemberHistoryQuery;
import org.springframework.stereotype.Service;

/** Evaluates a candidate policy on the histories of a network, beside the one in force. Writes nothing. */
@Service
class PolicyComparison {

    /** Largest number of movers in a response. */
    static final int SHOWN = 1_000;

    /** Histories evaluated in parallel: enough to keep all processors busy, few enough to hold in memory. */
    private static final int AT_ONCE = 4_096;

    private final MemberHistoryQuery histories;
    private final PolicyRegistry policyRegistry;
    private final Clock clock;
    private final NetworkZoneRegistry zones;

    PolicyComparison(
            MemberHistoryQuery histories, PolicyRegistry policyRegistry, Clock clock, NetworkZoneRegistry zones) {
        this.histories = histories;
        this.policyRegistry = policyRegistry;
        this.clock = clock;
        this.zones = zones;
    }

    int today(UUID network) {
        return zones.day(network, clock.instant());
    }

    ComparisonView compare(UUID network, Policy candidate) {
        var policyTimeline = policyRegistry.of(network);
        int version = policyTimeline.latestVersion() + 1;
        return compare(
                network,
                policyTimeline.inForce(today(network)),
                new Evaluator(
                        candidate.named(candidate.id(), version),
                        SeriesCalendar.of(policyRegistry.programme(network), candidate.series())));
    }

    private ComparisonView compare(UUID network, Evaluator inForce, Evaluator candidate) {
        int day = today(network);
        ComparisonResult result =
                new ComparisonResult(day, new PolicyOutcome(inForce.policy()), new PolicyOutcome(candidate.policy()));
        List<Map.Entry<UUID, History>> batch = new ArrayList<>(AT_ONCE);
        histories.forEach(network, (member, history) -> {
            batch.add(Map.entry(member, history));
            if (batch.size() == AT_ONCE) {
                evaluate(batch, inForce, candidate, result);
            }
        });
        evaluate(batch, inForce, candidate, result);
        return result.view();
    }

    private static void evaluate(
            List<Map.Entry<UUID, History>> batch, Evaluator inForce, Evaluator candidate, ComparisonResult result) {
        batch.parallelStream()
                .map(entry -> MemberComparison.of(entry.getKey(), entry.getValue(), inForce, candidate, result.day))
                .filter(Objects::nonNull)
                .toList()
                .forEach(result::add);
        batch.clear();
    }

    private static final class ComparisonResult {
        private final int day;
        private final PolicyOutcome inForce;
        private final PolicyOutcome candidate;
        private final Map<String, StateMove> moves = new TreeMap<>();
        private final List<MovingMember> movers = new ArrayList<>();
        private long moved;

        ComparisonResult(int day, PolicyOutcome inForce, PolicyOutcome candidate) {
            this.day = day;
            this.inForce = inForce;
            this.candidate = candidate;
        }

        void add(MemberComparison memberComparison) {
            inForce.add(memberComparison.now(), memberComparison.takesPart());
            candidate.add(memberComparison.then(), memberComparison.takesPartThen());
            if (!memberComparison.moves()) {
                return;
            }
            moved++;
            note(
                    "BEHAVIOUR",
                    memberComparison.now().behaviour(),
                    memberComparison.then().behaviour());
            note(
                    "CONTRACT",
                    memberComparison.now().contract(),
                    memberComparison.then().contract());
            if (movers.size() < SHOWN) {
                movers.add(memberComparison.mover());
            }
        }

        private void note(String axis, Enum<?> from, Enum<?> to) {
            if (from != to) {
                moves.merge(
                        axis + from + to,
                        new StateMove(axis, from.name(), to.name(), 1),
                        (one, other) -> new StateMove(axis, from.name(), to.name(), one.members() + other.members()));
            }
        }

        ComparisonView view() {
            return new ComparisonView(
                    Day.date(day), inForce.view(), candidate.view(), List.copyOf(moves.values()), movers, moved);
        }
    }
}
