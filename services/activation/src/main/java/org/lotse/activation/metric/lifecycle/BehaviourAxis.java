package org.lotse.activation.metric.lifecycle;

import java.util.Arrays;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.policy.BaselineRule;
import org.lotse.activation.metric.policy.RecencyRule;

/**
 * The behaviour axis of one member over all time, in one sweep over the days on which it can change: the day of each signal and the days on
 * which that signal leaves a window.
 */
final class BehaviourAxis {

    private final int joinedOn;
    private final int activatedOn;
    private final int[] signalDays;
    private final RecencyRule recency;
    private final BaselineRule baseline;
    private final ActiveMemberEvaluation activeMemberEvaluation;

    // pointers of the sweep: number of signals up to the day, and before each trailing window
    private int upTo;
    private int beforeWindow;
    private int beforeYear;
    private int returnedOn = Day.NEVER;

    /** @param signalDays days of the qualifying signals, ascending, one per signal */
    BehaviourAxis(
            Activation activation,
            int[] signalDays,
            RecencyRule recency,
            BaselineRule baseline,
            ActiveMemberEvaluation activeMemberEvaluation) {
        this.joinedOn = activation.joinedOn();
        this.activatedOn = activation.activatedOn();
        this.signalDays = signalDays;
        this.recency = recency;
        this.baseline = baseline;
        this.activeMemberEvaluation = activeMemberEvaluation;
    }

    /** @param start first day on which the member is known, if neither a term nor a signal is earlier */
    StateTimeline<BehaviourState> timeline(int start) {
        var timeline = new StateTimeline.StateTimelineBuilder<BehaviourState>();
        int[] fixed = fixedTurns(start);
        int[] own = activeMemberEvaluation.changeDays().sorted().toArray();
        ChangeDays changeDays = new ChangeDays(signalDays, afterSignal(), fixed, own);
        for (int day = changeDays.next(); day != Day.NEVER; day = changeDays.next()) {
            advance(day);
            timeline.from(day, on(day));
        }
        return timeline.build();
    }

    /** Days on which the state can change independently of signals, ascending. */
    private int[] fixedTurns(int start) {
        int first = Math.min(start, signalDays.length == 0 ? joinedOn : Math.min(joinedOn, signalDays[0]));
        int[] fixed = {
            first,
            joinedOn,
            activatedOn,
            Day.plus(joinedOn, recency.newDays() + 1),
            Day.plus(activatedOn, recency.activatedDays() + 1),
            Day.plus(activatedOn, recency.activeDays() + 1),
            Day.plus(activatedOn, recency.dormantDays() + 1)
        };
        Arrays.sort(fixed);
        return fixed;
    }

    /** Offsets in days after a signal at which the signal can change the state. */
    private int[] afterSignal() {
        return new int[] {
            0,
            baseline.windowDays(),
            baseline.yearDays(),
            recency.activeDays() + 1,
            recency.dormantDays() + 1,
            recency.resurrectedDays() + 1
        };
    }

    private void advance(int day) {
        while (upTo < signalDays.length && signalDays[upTo] <= day) {
            if (upTo > 0
                    && signalDays[upTo - 1] >= activatedOn
                    && signalDays[upTo] - signalDays[upTo - 1] > recency.dormantDays()) {
                returnedOn = signalDays[upTo];
            }
            upTo++;
        }
        while (beforeWindow < upTo && signalDays[beforeWindow] <= day - baseline.windowDays()) {
            beforeWindow++;
        }
        while (beforeYear < upTo && signalDays[beforeYear] <= day - baseline.yearDays()) {
            beforeYear++;
        }
    }

    private BehaviourState on(int day) {
        if (day < activatedOn) {
            boolean young = joinedOn <= day && day - joinedOn <= recency.newDays();
            return young ? BehaviourState.NEW : BehaviourState.NEVER_ACTIVATED;
        }
        // signals that do not qualify may have completed a rule
        int seenOn = upTo == 0 ? activatedOn : Math.max(activatedOn, signalDays[upTo - 1]);
        int silent = day - seenOn;
        if (silent > recency.dormantDays()) {
            return BehaviourState.DORMANT;
        }
        if (returnedOn != Day.NEVER && day - returnedOn <= recency.resurrectedDays()) {
            return BehaviourState.RESURRECTED;
        }
        if (day - activatedOn <= recency.activatedDays()) {
            return BehaviourState.ACTIVATED;
        }
        boolean slipped =
                !activeMemberEvaluation.on(day, seenOn) || baseline.below(upTo - beforeWindow, upTo - beforeYear);
        return slipped ? BehaviourState.AT_RISK : BehaviourState.ACTIVE;
    }
}
