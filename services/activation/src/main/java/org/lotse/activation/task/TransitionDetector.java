package org.lotse.activation.task;

import java.time.Instant;
import org.lotse.activation.metric.lifecycle.LastPublishedState;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.lifecycle.StateReasons;
import org.lotse.activation.metric.lifecycle.StateTimeline;
import org.lotse.activation.metric.lifecycle.StateTransition;

/** Publishes that a member moved from one state to another, if that is news, and records what was published. */
final class TransitionDetector {

    private static final int ALWAYS = Integer.MIN_VALUE;

    private final ActivationOutput output;

    TransitionDetector(ActivationOutput output) {
        this.output = output;
    }

    /** After a fact. No fact makes a member slip: a slip that it reveals is a correction of the past, not a transition. */
    HistoryRow afterFact(MemberKey key, HistoryRow row, MemberLifecycle lifecycle, Instant learnedAt) {
        return tell(key, row, lifecycle, !lifecycle.behaviour().state().slipping(), ALWAYS, learnedAt);
    }

    /** After a new day. */
    HistoryRow afterDay(MemberKey key, HistoryRow row, MemberLifecycle lifecycle, Instant dayBegan) {
        return tell(key, row, lifecycle, true, ALWAYS, dayBegan);
    }

    /** After a policy change: a different past is no transition; only a state that begins today is. */
    HistoryRow afterOtherDefinitions(MemberKey key, HistoryRow row, MemberLifecycle lifecycle, Instant dayBegan) {
        return tell(key, row, lifecycle, true, lifecycle.asOf(), dayBegan);
    }

    /** @param since states entered before this day are adopted without a transition */
    private HistoryRow tell(
            MemberKey key, HistoryRow row, MemberLifecycle lifecycle, boolean behaviourToo, int since, Instant at) {
        var contract = lifecycle.contract();
        if (contract.from() >= since && row.contract().isTransition(contract)) {
            output.changed(
                    key,
                    true,
                    change(row.contract(), contract, StateReasons.ofContract(lifecycle)),
                    lifecycle.policy(),
                    at);
        }
        var behaviour = lifecycle.behaviour();
        if (behaviourToo && behaviour.from() >= since && row.behaviour().isTransition(behaviour)) {
            output.changed(
                    key,
                    false,
                    change(row.behaviour(), behaviour, StateReasons.ofBehaviour(lifecycle)),
                    lifecycle.policy(),
                    at);
        }
        int today = lifecycle.asOf();
        return row.told(row.contract().adopt(contract, today), row.behaviour().adopt(behaviour, today));
    }

    private static StateTransition change(
            LastPublishedState before, StateTimeline.StateRun<? extends Enum<?>> now, String reason) {
        return new StateTransition(before.state(), now.state().name(), now.from(), reason);
    }
}
