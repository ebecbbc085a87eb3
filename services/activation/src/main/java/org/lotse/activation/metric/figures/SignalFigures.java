package org.lotse.activation.metric.figures;

import org.lotse.activation.metric.history.Gathering;
import org.lotse.activation.metric.history.History.Recorded;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.life.Life;

/** Attendances, minutes and other signals by month, with the codes valid on the day itself. */
final class SignalFigures {

    private SignalFigures() {}

    static void add(Life life, Share.Collector to) {
        for (Recorded recorded : Since.month(to.since(), life.signals())) {
            Signal signal = recorded.signal();
            int month = Month.of(signal.day());
            if (attendance(signal.type())) {
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

    private static boolean attendance(SignalType type) {
        return type == SignalType.ATTENDED
                || type == SignalType.WORKING_GROUP_ATTENDED
                || type == SignalType.TRAINING_ATTENDED;
    }
}
