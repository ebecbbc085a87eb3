package org.lotse.activation.metric.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.ScoreRule;
import org.lotse.activation.metric.policy.ScoreRule.SignalWorth;

/**
 * The engagement score: {@code Σ points(day, type) · 2^(-(D-day)/H)}, points capped per type and day.
 *
 * <p>Within a day the signals of a type are taken in order of their ids, and each gets the difference of two decayed sums. So the
 * contributions add up to the score to the last micro-point, despite caps and rounding.
 *
 * @see <a href="https://doi.org/10.1109/ICDE.2009.65">Cormode, Shkapenyuk, Srivastava, Xu: Forward Decay, ICDE 2009</a>
 */
public final class Scorer {

    private final ScoreRule rule;
    private final HalfLife halfLife;

    public Scorer(ScoreRule rule) {
        this.rule = rule;
        this.halfLife = new HalfLife(rule.halfLifeDays());
    }

    /** Every signal that earns points, by type and day; their {@code nowMicros} sum to {@link #score}. */
    public List<ScoreContribution> contributions(History history, int asOf) {
        return contributions(history, asOf, asOf, recordedSignal -> true);
    }

    /**
     * The contributions of selected signals alone: the chosen ones up to a day, and the presence days up to that day.
     *
     * @param upTo last day of signals, at most {@code asOf}
     * @param asOf day of the score
     */
    List<ScoreContribution> contributions(History history, int upTo, int asOf, Predicate<RecordedSignal> chosen) {
        List<ScoreContribution> contributions = new ArrayList<>();
        Map<SignalType, TreeMap<Integer, List<RecordedSignal>>> days = new EnumMap<>(SignalType.class);
        for (RecordedSignal recordedSignal : history.signalsByDay()) {
            if (recordedSignal.signal().day() <= upTo && chosen.test(recordedSignal)) {
                days.computeIfAbsent(recordedSignal.signal().type(), t -> new TreeMap<>())
                        .computeIfAbsent(recordedSignal.signal().day(), d -> new ArrayList<>())
                        .add(recordedSignal);
            }
        }
        for (SignalType type : SignalType.values()) {
            SignalWorth worth = rule.worth().get(type);
            if (worth == null) {
                continue;
            }
            if (type.presence()) {
                presence(type, history.presence().days(type), worth, upTo, asOf, contributions);
            }
            days.getOrDefault(type, new TreeMap<>())
                    .values()
                    .forEach(day -> countable(day, worth, asOf, contributions));
        }
        return contributions;
    }

    /** In micro-points. Equals the sum of all contributions without creating them: those of a day add up to the day's decayed points. */
    public long score(History history, int asOf) {
        long[] score = {0};
        rule.worth().forEach((type, worth) -> {
            if (type.presence()) {
                history.presence()
                        .forEachDay(
                                type, day -> score[0] += day > asOf ? 0 : halfLife.left(worth.micros(), asOf - day));
            }
        });
        List<RecordedSignal> byDay = history.signalsByDay();
        for (int from = 0; from < byDay.size(); ) {
            int day = byDay.get(from).signal().day();
            int to = from + 1;
            while (to < byDay.size() && byDay.get(to).signal().day() == day) {
                to++;
            }
            if (day <= asOf) {
                score[0] += ofDay(byDay.subList(from, to), asOf - day);
            }
            from = to;
        }
        return score[0];
    }

    private long ofDay(List<RecordedSignal> day, int age) {
        if (day.size() == 1) {
            SignalWorth worth = rule.worth().get(day.getFirst().signal().type());
            return worth == null ? 0 : halfLife.left(DailyPoints.ofOneSignal(rule, worth), age);
        }
        long sum = 0;
        for (SignalType type :
                EnumSet.copyOf(day.stream().map(r -> r.signal().type()).toList())) {
            SignalWorth worth = rule.worth().get(type);
            if (worth != null) {
                DailyPoints earned = new DailyPoints(rule, worth);
                for (RecordedSignal recordedSignal : day) {
                    if (recordedSignal.signal().type() == type) {
                        earned.add(recordedSignal);
                    }
                }
                sum += halfLife.left(earned.micros(), age);
            }
        }
        return sum;
    }

    public static long sum(List<ScoreContribution> contributions) {
        return contributions.stream().mapToLong(ScoreContribution::nowMicros).sum();
    }

    private void presence(
            SignalType type, int[] days, SignalWorth worth, int upTo, int asOf, List<ScoreContribution> to) {
        for (int day : days) {
            if (day <= upTo) {
                long now = halfLife.left(worth.micros(), asOf - day);
                to.add(new ScoreContribution(type, day, null, null, null, day, 1, worth.micros(), now));
            }
        }
    }

    private void countable(List<RecordedSignal> day, SignalWorth worth, int asOf, List<ScoreContribution> to) {
        DailyPoints earned = new DailyPoints(rule, worth);
        for (RecordedSignal recordedSignal : day) {
            long before = earned.micros();
            earned.add(recordedSignal);
            long after = earned.micros();
            int age = asOf - recordedSignal.signal().day();
            to.add(new ScoreContribution(
                    recordedSignal.signal().type(),
                    recordedSignal.signal().day(),
                    recordedSignal.id(),
                    recordedSignal.signal().event(),
                    recordedSignal.signal().person(),
                    recordedSignal.entry().recordedOn(),
                    recordedSignal.entry().version(),
                    after - before,
                    halfLife.left(after, age) - halfLife.left(before, age)));
        }
    }
}
