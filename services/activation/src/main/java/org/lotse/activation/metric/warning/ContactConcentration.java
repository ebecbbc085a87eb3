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
 * On whom a member rests: its qualifying signals of the 365 days up to asOf, by person.
 *
 * @param signals all of them, those without a person too
 * @param persons distinct persons behind them
 * @param most signals of the person, or of each of the persons, that made most; 0 if nobody is known
 * @param champions whoever made most
 * @param championSeenOn last day with a qualifying signal of one of them; {@link Day#NEVER} without any
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

    /** One person made more than the rule's share of enough signals. In whole numbers, so that no rounding decides. */
    boolean single(WarningRule rule) {
        return signals >= rule.contactSignals() && 100L * most > (long) rule.singleContactPercent() * signals;
    }

    /**
     * Every champion spoke for the member once and does no more. Somebody who was never entered as a contact cannot leave, and of two that
     * made equally many signals one is still there.
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
