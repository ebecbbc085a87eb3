package org.lotse.activation.metric.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.policy.ActivityRule;
import org.lotse.activation.metric.policy.Policy;
import org.lotse.activation.metric.programme.Calendar;

/** One rule of a policy, tried on the signals of one member. */
sealed interface Fulfilment permits EnoughSignals, SeriesVisited {

    /** Whether the rule holds on a day. */
    boolean on(int day);

    /** Days on which the answer can change, in any order. */
    IntStream turns();

    /** The signals it rests on, on a day on which it holds: as many as needed, in order of day. */
    List<UUID> by(int day);

    /** The first day on which it holds; {@link Day#NEVER} if there is none. */
    default int first() {
        return turns().sorted().filter(this::on).findFirst().orElse(Day.NEVER);
    }

    /** @param signals by day; those that may count */
    static List<Fulfilment> all(List<ActivityRule> rules, List<Recorded> signals, Policy policy, Calendar calendar) {
        List<Fulfilment> all = new ArrayList<>(rules.size());
        for (ActivityRule rule : rules) {
            all.add(of(rule, signals, policy, calendar));
        }
        return all;
    }

    private static Fulfilment of(ActivityRule rule, List<Recorded> signals, Policy policy, Calendar calendar) {
        return switch (rule) {
            case ActivityRule.Signals r -> {
                var types = r.types().isEmpty() ? policy.qualifying() : r.types();
                yield new EnoughSignals(of(types, signals), r.signals(), r.distinctDays(), r.withinDays());
            }
            case ActivityRule.Hosted r ->
                // one event is hosted once, however many days it lasts
                new EnoughSignals(
                        FirstOfEach.occasion(signals.stream()
                                .filter(s -> s.signal().type() == SignalType.CONTRIBUTED
                                        && s.signal().event() != null)
                                .toList()),
                        r.events(),
                        1,
                        r.withinDays());
            case ActivityRule.Series r -> new SeriesVisited(r, signals, calendar);
        };
    }

    private static List<Recorded> of(Set<SignalType> types, List<Recorded> signals) {
        List<Recorded> those = new ArrayList<>(signals.size());
        for (Recorded recorded : signals) {
            if (types.contains(recorded.signal().type())) {
                those.add(recorded);
            }
        }
        return those;
    }
}
