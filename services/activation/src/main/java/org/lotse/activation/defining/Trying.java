package org.lotse.activation.defining;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.lotse.activation.defining.ComparisonView.Move;
import org.lotse.activation.defining.ComparisonView.Mover;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.programme.Calendar;
import org.lotse.activation.rulebook.Rulebooks;
import org.lotse.activation.rulebook.TimeZones;
import org.lotse.activation.stream.Histories;
import org.springframework.stereotype.Service;

/** Tries definitions on the histories of a network, beside those in force. Writes nothing. */
@Service
class Trying {

    /** Movers that an answer lists. */
    static final int SHOWN = 1_000;

    /** Histories evaluated at a time, on all processors: enough to keep them busy, few enough to hold. */
    private static final int AT_ONCE = 4_096;

    private final Histories histories;
    private final Rulebooks rulebooks;
    private final Clock clock;
    private final TimeZones zones;

    Trying(Histories histories, Rulebooks rulebooks, Clock clock, TimeZones zones) {
        this.histories = histories;
        this.rulebooks = rulebooks;
        this.clock = clock;
        this.zones = zones;
    }

    int today(UUID network) {
        return zones.day(network, clock.instant());
    }

    ComparisonView compare(UUID network, Policy candidate) {
        var rulebook = rulebooks.of(network);
        int version = rulebook.latestVersion() + 1;
        return compare(
                network,
                rulebook.inForce(today(network)),
                new Evaluator(
                        candidate.named(candidate.id(), version),
                        Calendar.of(rulebooks.programme(network), candidate.series())));
    }

    private ComparisonView compare(UUID network, Evaluator inForce, Evaluator candidate) {
        int day = today(network);
        Result result = new Result(day, new Side(inForce.policy()), new Side(candidate.policy()));
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
            List<Map.Entry<UUID, History>> batch, Evaluator inForce, Evaluator candidate, Result result) {
        batch.parallelStream()
                .map(entry -> Both.of(entry.getKey(), entry.getValue(), inForce, candidate, result.day))
                .filter(Objects::nonNull)
                .toList()
                .forEach(result::add);
        batch.clear();
    }

    private static final class Result {
        private final int day;
        private final Side inForce;
        private final Side candidate;
        private final Map<String, Move> moves = new TreeMap<>();
        private final List<Mover> movers = new ArrayList<>();
        private long moved;

        Result(int day, Side inForce, Side candidate) {
            this.day = day;
            this.inForce = inForce;
            this.candidate = candidate;
        }

        void add(Both both) {
            inForce.add(both.now(), both.takesPart());
            candidate.add(both.then(), both.takesPartThen());
            if (!both.moves()) {
                return;
            }
            moved++;
            note("BEHAVIOUR", both.now().behaviour(), both.then().behaviour());
            note("CONTRACT", both.now().contract(), both.then().contract());
            if (movers.size() < SHOWN) {
                movers.add(both.mover());
            }
        }

        private void note(String axis, Enum<?> from, Enum<?> to) {
            if (from != to) {
                moves.merge(
                        axis + from + to,
                        new Move(axis, from.name(), to.name(), 1),
                        (one, other) -> new Move(axis, from.name(), to.name(), one.members() + other.members()));
            }
        }

        ComparisonView view() {
            return new ComparisonView(
                    Day.date(day), inForce.view(), candidate.view(), List.copyOf(moves.values()), movers, moved);
        }
    }
}
