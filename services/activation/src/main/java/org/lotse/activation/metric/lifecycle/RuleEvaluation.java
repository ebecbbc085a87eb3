package org.lotse.activation.metric.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.programme.SeriesCalendar;

/** Evaluates one rule of a policy on the signals of one member. */
sealed interface RuleEvaluation permits SlidingWindowEvaluation, SeriesEvaluation {

    /** Whether the rule holds on a day. */
    boolean on(int day);

    /** Days on which the result can change, in any order. */
    IntStream changeDays();

    /** The signals that satisfy the rule on a day on which it holds: as many as needed, in order of day. */
    List<UUID> by(int day);

    /** The first day on which it holds; {@link Day#NEVER} if there is none. */
    default int first() {
        return changeDays().sorted().filter(this::on).findFirst().orElse(Day.NEVER);
    }

    /** @param signals signals that may count, by day */
    static List<RuleEvaluation> all(
            List<ActivityRule> rules, List<RecordedSignal> signals, Policy policy, SeriesCalendar calendar) {
        List<RuleEvaluation> all = new ArrayList<>(rules.size());
        for (ActivityRule rule : rules) {
            all.add(of(rule, signals, policy, calendar));
        }
        return all;
    }

    private static RuleEvaluation of(
            ActivityRule rule, List<RecordedSignal> signals, Policy policy, SeriesCalendar calendar) {
        return switch (rule) {
            case ActivityRule.SignalCountRule r -> {
                var types = r.types().isEmpty() ? policy.qualifying() : r.types();
                yield new SlidingWindowEvaluation(of(types, signals), r.signals(), r.distinctDays(), r.withinDays());
            }
            case ActivityRule.HostingRule r ->
                // an event counts as hosted once, however many days it lasts
                new SlidingWindowEvaluation(
                        EventDeduplication.firstPerEvent(signals.stream()
                                .filter(s -> s.signal().type() == SignalType.CONTRIBUTED
                                        && s.signal().event() != null)
                                .toList()),
                        r.events(),
                        1,
                        r.withinDays());
            case ActivityRule.SeriesAttendanceRule r -> new SeriesEvaluation(r, signals, calendar);
        };
    }

    private static List<RecordedSignal> of(Set<SignalType> types, List<RecordedSignal> signals) {
        List<RecordedSignal> those = new ArrayList<>(signals.size());
        for (RecordedSignal recordedSignal : signals) {
            if (types.contains(recordedSignal.signal().type())) {
                those.add(recordedSignal);
            }
        }
        return those;
    }
}
