package org.lotse.activation.metric.figures;

import org.lotse.activation.metric.history.Gathering;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.life.Life;

/** Attendances, minutes and other signals by month, with the codes valid on the day itself. */
final class SignalFigures {

    private SignalFigures() {}

    static void add(Life life, Collector to) {
        for (Recorded recorded : to.signals(life)) {
            add(recorded, to);
        }
    }

    static void add(Recorded recorded, Collector to) {
        Signal signal = recorded.signal();
        int month = Month.of(signal.day());
        if (signal.type().attendance()) {
            to.month(Metrics.ATTENDANCES, month, signal.day(), 1);
            if (signal.gathering() != Gathering.NONE) {
                to.month(Metrics.attendances(signal.gathering()), month, signal.day(), 1);
            }
            to.month(Metrics.MINUTES, month, signal.day(), Math.max(0, signal.minutes()));
        } else {
            to.month(Metrics.signals(signal.type()), month, signal.day(), 1);
        }
    }
}
