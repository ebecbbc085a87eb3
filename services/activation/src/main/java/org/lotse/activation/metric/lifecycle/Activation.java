package org.lotse.activation.metric.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lotse.activation.metric.history.Day;

/**
 * How a member was activated.
 *
 * @param joinedOn {@link Day#NEVER} without a term; then the rule counts from the first signal and there is no window
 * @param activatedOn the day whose signal completed the rule; {@link Day#NEVER} if none has
 * @param inWindow false for a late activation and for none
 * @param completedBy the signals that completed the rule, in order of day
 */
public record Activation(int joinedOn, int activatedOn, boolean inWindow, List<UUID> completedBy) {

    /**
     * @param rules of the policy, evaluated on the signals from joining on; of rules completed on the same day the first is used
     * @param windowDays see {@link org.lotse.activation.metric.policy.ActivationRule}
     */
    static Activation of(int joinedOn, List<RuleEvaluation> rules, int windowDays) {
        int day = Day.NEVER;
        List<UUID> by = List.of();
        for (RuleEvaluation rule : rules) {
            int first = rule.first();
            if (first < day) {
                day = first;
                by = rule.by(first);
            }
        }
        boolean inWindow = day != Day.NEVER && joinedOn != Day.NEVER && day - joinedOn <= windowDays;
        return new Activation(joinedOn, day, inWindow, by);
    }

    /**
     * The member's last activity up to a day: its last qualifying signal or, if the rule was completed by signals that do not qualify, its
     * activation.
     *
     * @param qualifyingDays ascending
     * @return {@link Day#NEVER} if there is none yet
     */
    int lastSeenOn(int day, int[] qualifyingDays) {
        int place = Arrays.binarySearch(qualifyingDays, day);
        int last = place >= 0 ? day : place == -1 ? Day.NEVER : qualifyingDays[-place - 2];
        if (activatedOn > day) {
            return last;
        }
        return last == Day.NEVER ? activatedOn : Math.max(last, activatedOn);
    }

    public boolean activated() {
        return activatedOn != Day.NEVER;
    }

    /** Days between joining and activation. */
    public int daysToActivation() {
        return activatedOn - joinedOn;
    }
}
