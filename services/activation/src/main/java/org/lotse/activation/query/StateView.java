package org.lotse.activation.query;

import java.time.LocalDate;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.lifecycle.StateReasons;
import org.lotse.activation.metric.lifecycle.StateTimeline;

/**
 * The state of a member on one axis, since when and why.
 *
 * @param since first day in the state
 * @param reason code with its number, "no-signal-for-days:190"
 */
record StateView(String state, LocalDate since, String reason) {

    static StateView ofContract(MemberLifecycle lifecycle) {
        return of(lifecycle.contract(), StateReasons.ofContract(lifecycle));
    }

    static StateView ofBehaviour(MemberLifecycle lifecycle) {
        return of(lifecycle.behaviour(), StateReasons.ofBehaviour(lifecycle));
    }

    private static StateView of(StateTimeline.StateRun<? extends Enum<?>> run, String reason) {
        return new StateView(run.state().name(), Day.date(run.from()), reason);
    }
}
