package org.lotse.activation.metric.life;

import java.util.List;
import java.util.UUID;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.policy.ActivationRule;
import org.lotse.activation.metric.policy.Policy;

/**
 * How a member was activated.
 *
 * @param joinedOn {@link Day#NEVER} without a term; then the rule counts from the first signal and there is no window
 * @param activatedOn the day whose signal completed the rule; {@link Day#NEVER} if none has
 * @param inWindow false for a late activation and for none
 * @param completedBy the signals that the rule was completed by, the last one completed it
 */
public record Activation(int joinedOn, int activatedOn, boolean inWindow, List<UUID> completedBy) {

    /** @param qualifying in order of day */
    static Activation of(int joinedOn, List<Recorded> qualifying, Policy policy) {
        ActivationRule rule = policy.activation();
        List<Recorded> counted = joinedOn == Day.NEVER
                ? qualifying
                : qualifying.stream().filter(r -> r.signal().day() >= joinedOn).toList();
        int days = 0;
        int lastDay = Day.NEVER;
        for (int i = 0; i < counted.size(); i++) {
            Recorded recorded = counted.get(i);
            int day = recorded.signal().day();
            days += day == lastDay ? 0 : 1;
            lastDay = day;
            if (policy.contributing().contains(recorded.signal().type())) {
                return completed(joinedOn, day, rule, counted.subList(i, i + 1));
            }
            // a contribution later on the same day completes the rule on that day, too: the day is what counts
            if (i + 1 >= rule.signals() && days >= rule.distinctDays()) {
                return completed(joinedOn, day, rule, counted.subList(0, i + 1));
            }
        }
        return new Activation(joinedOn, Day.NEVER, false, List.of());
    }

    private static Activation completed(int joinedOn, int day, ActivationRule rule, List<Recorded> by) {
        boolean inWindow = joinedOn != Day.NEVER && day - joinedOn <= rule.windowDays();
        return new Activation(
                joinedOn, day, inWindow, by.stream().map(Recorded::id).toList());
    }

    public boolean activated() {
        return activatedOn != Day.NEVER;
    }

    /** Days between joining and activation. */
    public int daysToActivation() {
        return activatedOn - joinedOn;
    }
}
