package org.lotse.activation.metric.warning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.WarningRule;

/**
 * How a member's qualifying signals of the 365 days up to asOf are distributed over persons.
 *
 * @param signals all qualifying signals, including those without a person
 * @param persons distinct persons behind them
 * @param most number of signals of the most active person, or of each if several are equal; 0 if no person is known
 * @param champions the most active persons
 * @param championSeenOn last day with a qualifying signal of a champion; {@link Day#NEVER} without any
 */
public record ContactConcentration(int signals, int persons, int most, Set<UUID> champions, int championSeenOn) {

    private static final int YEAR = 365;

    public static ContactConcentration of(MemberLifecycle lifecycle) {
        Map<UUID, Integer> counts = new HashMap<>();
        Map<UUID, Integer> seenOn = new HashMap<>();
        int signals = 0;
        for (RecordedSignal recordedSignal : lifecycle.signalsAfter(lifecycle.asOf() - YEAR)) {
            Signal signal = recordedSignal.signal();
            if (lifecycle.policy().qualifies(signal.type())) {
                signals++;
                if (signal.person() != null) {
                    counts.merge(signal.person(), 1, Integer::sum);
                    seenOn.put(signal.person(), signal.day());
                }
            }
        }
        int most = 0;
        for (int count : counts.values()) {
            most = Math.max(most, count);
        }
        Set<UUID> champions = new HashSet<>();
        int championSeenOn = Day.MIN;
        for (Map.Entry<UUID, Integer> count : counts.entrySet()) {
            if (count.getValue() == most) {
                champions.add(count.getKey());
                championSeenOn = Math.max(championSeenOn, seenOn.getOrDefault(count.getKey(), Day.MIN));
            }
        }
        championSeenOn = champions.isEmpty() ? Day.NEVER : championSeenOn;
        return new ContactConcentration(signals, counts.size(), most, champions, championSeenOn);
    }

    /** Whether one person made more than the rule's share of enough signals. In integers, so that no rounding decides. */
    boolean single(WarningRule rule) {
        return signals >= rule.contactSignals() && 100L * most > (long) rule.singleContactPercent() * signals;
    }

    /**
     * Whether every champion was a contact of the member and no longer is. A person who was never entered as a contact cannot leave, and of
     * two with equally many signals one may still be there.
     */
    boolean left(History history, int asOf) {
        Set<UUID> gone = new HashSet<>();
        Set<UUID> here = new HashSet<>();
        history.people().forEach(assignment -> {
            if (assignment.endedBy(asOf)) {
                gone.add(assignment.person());
            } else if (assignment.validOn(asOf)) {
                here.add(assignment.person());
            }
        });
        return !champions.isEmpty()
                && gone.containsAll(champions)
                && champions.stream().noneMatch(here::contains);
    }
}
