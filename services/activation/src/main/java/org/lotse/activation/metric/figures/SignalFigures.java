package org.lotse.activation.metric.figures;

import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;

/** Attendances, minutes and other signals by month, with the codes valid on the day of the signal. */
final class SignalFigures {

    private SignalFigures() {}

    static void add(MemberLifecycle lifecycle, ContributionCollector to) {
        for (RecordedSignal recordedSignal : to.signals(lifecycle)) {
            add(recordedSignal, to);
        }
    }

    static void add(RecordedSignal recordedSignal, ContributionCollector to) {
        Signal signal = recordedSignal.signal();
        int month = Month.of(signal.day());
        if (signal.type().attendance()) {
            to.month(MetricNames.ATTENDANCES, month, signal.day(), 1);
            if (signal.gathering() != EventType.NONE) {
                to.month(MetricNames.attendances(signal.gathering()), month, signal.day(), 1);
            }
            to.month(MetricNames.MINUTES, month, signal.day(), Math.max(0, signal.minutes()));
        } else {
            to.month(MetricNames.signals(signal.type()), month, signal.day(), 1);
        }
    }
}
