package org.lotse.activation.stream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.lifecycle.StableState;
import org.lotse.activation.wire.HistoryDelta;

/** Looks at one member: in which state it is, what is to be told of it, and when to look again. */
final class LifecycleEvaluation {

    private final PolicyAssignment policyAssignment;
    private final TransitionDetector transitionDetector;

    LifecycleEvaluation(PolicyAssignment policyAssignment, TransitionDetector transitionDetector) {
        this.policyAssignment = policyAssignment;
        this.transitionDetector = transitionDetector;
    }

    /** @param stableState null if the next signal may change a state */
    record EvaluatedRow(HistoryRow row, @Nullable StableState stableState) {}

    /** How to say what a look brings to light. */
    private interface TransitionReporter {
        HistoryRow report(MemberKey key, HistoryRow row, MemberLifecycle lifecycle, Instant at);
    }

    /**
     * A fact was merged.
     *
     * @param row with the fact
     * @param before without it
     * @param stableState what the last look found
     */
    @SuppressWarnings("ReferenceEquality") // a rulebook keeps the very policy of what did not change
    EvaluatedRow afterFact(
            MemberKey key,
            HistoryRow row,
            History before,
            HistoryDelta historyDelta,
            @Nullable StableState stableState,
            StreamDay here) {
        // visits and clicks move no state
        if (historyDelta.fact().isPresenceAlone()) {
            return new EvaluatedRow(row, stableState);
        }
        int today = here.today();
        Evaluator inForce = policyAssignment.inForce(key.network(), today);
        StableState still = stableState == null || stableState.policy() != inForce.policy()
                ? null
                : after(stableState, historyDelta.fact(), before, row.history(), today);
        if (still != null) {
            return new EvaluatedRow(here.timers().schedule(key, row, still.until()), still);
        }
        return look(key, row, inForce, transitionDetector::afterFact, historyDelta.recordedAt(), here);
    }

    /** Null if the fact is anything but one more signal, or if the member must be looked at because of it. */
    private static @Nullable StableState after(
            StableState stableState, History fact, History before, History next, int today) {
        Signal signal = fact.onlySignal();
        boolean more = next.signalsByDay().size() > before.signalsByDay().size();
        return signal == null || !more ? null : stableState.after(signal, today);
    }

    /** Its day came. */
    EvaluatedRow afterDay(MemberKey key, HistoryRow row, StreamDay here) {
        return lookAgain(key, row, transitionDetector::afterDay, here);
    }

    /** Other definitions are in force: a member may be in another state, and change it on another day. */
    EvaluatedRow afterOtherDefinitions(MemberKey key, HistoryRow row, StreamDay here) {
        return lookAgain(key, row, transitionDetector::afterOtherDefinitions, here);
    }

    private EvaluatedRow lookAgain(
            MemberKey key, HistoryRow row, TransitionReporter transitionReporter, StreamDay here) {
        int today = here.today();
        HistoryRow now = row.due(Day.NEVER).changed(row.history(), today);
        return look(key, now, policyAssignment.inForce(key.network(), today), transitionReporter, here.began(), here);
    }

    private EvaluatedRow look(
            MemberKey key,
            HistoryRow row,
            Evaluator inForce,
            TransitionReporter transitionReporter,
            Instant at,
            StreamDay here) {
        MemberLifecycle lifecycle = inForce.lifecycle(row.history(), here.today());
        return lifecycle == null
                ? new EvaluatedRow(row, null)
                : new EvaluatedRow(
                        here.timers()
                                .schedule(
                                        key,
                                        transitionReporter.report(key, row, lifecycle, at),
                                        lifecycle.nextChange()),
                        lifecycle.stableState());
    }
}
