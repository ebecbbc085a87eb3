package org.lotse.activation.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.HistoryDelta;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.lifecycle.StableState;

/** Evaluates one member: its states, the transitions to publish, and the next day to evaluate it. */
final class LifecycleEvaluation {

    private final PolicyAssignment policyAssignment;
    private final TransitionDetector transitionDetector;

    LifecycleEvaluation(PolicyAssignment policyAssignment, TransitionDetector transitionDetector) {
        this.policyAssignment = policyAssignment;
        this.transitionDetector = transitionDetector;
    }

    /** @param stableState null if the next signal may change a state */
    record EvaluatedRow(HistoryRow row, @Nullable StableState stableState) {}

    /** How to publish the transitions that an evaluation finds. */
    private interface TransitionReporter {
        HistoryRow report(MemberKey key, HistoryRow row, MemberLifecycle lifecycle, Instant at);
    }

    /**
     * Evaluates a member after a fact was merged.
     *
     * @param row with the fact
     * @param before without it
     * @param stableState result of the last evaluation
     */
    @SuppressWarnings("ReferenceEquality") // a policy timeline reuses the policy object of what did not change
    EvaluatedRow afterFact(
            MemberKey key,
            HistoryRow row,
            History before,
            HistoryDelta historyDelta,
            @Nullable StableState stableState,
            StreamDay here) {
        // visits and clicks change no state
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

    /** Returns null if the fact is more than one new signal, or if the member must be evaluated because of it. */
    private static @Nullable StableState after(
            StableState stableState, History fact, History before, History next, int today) {
        Signal signal = fact.onlySignal();
        boolean more = next.signalsByDay().size() > before.signalsByDay().size();
        return signal == null || !more ? null : stableState.after(signal, today);
    }

    /** Evaluates a member on its due day. */
    EvaluatedRow afterDay(MemberKey key, HistoryRow row, StreamDay here) {
        return lookAgain(key, row, transitionDetector::afterDay, here);
    }

    /** Evaluates a member after a policy change: its state and its next change may differ. */
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
