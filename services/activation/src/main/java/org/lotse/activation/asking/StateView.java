package org.lotse.activation.asking;

import java.time.LocalDate;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.life.Reasons;
import org.lotse.activation.metric.life.Timeline;

/**
 * Where a member stands on one axis, since when and why.
 *
 * @param since first day in the state
 * @param reason code with its number, "no-signal-for-days:190"
 */
record StateView(String state, LocalDate since, String reason) {

    static StateView ofContract(Life life) {
        return of(life.contract(), Reasons.ofContract(life));
    }

    static StateView ofBehaviour(Life life) {
        return of(life.behaviour(), Reasons.ofBehaviour(life));
    }

    private static StateView of(Timeline.Run<? extends Enum<?>> run, String reason) {
        return new StateView(run.state().name(), Day.date(run.from()), reason);
    }
}
