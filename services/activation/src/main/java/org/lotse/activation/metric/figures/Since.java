package org.lotse.activation.metric.figures;

import java.util.List;
import org.lotse.activation.metric.history.History.Recorded;

/** The tail of a list of signals. */
final class Since {

    private Since() {}

    /** @param signals by day */
    static List<Recorded> month(int month, List<Recorded> signals) {
        if (month == Month.EVER || signals.isEmpty()) {
            return signals;
        }
        int day = Month.firstDay(month);
        int low = 0;
        int high = signals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (signals.get(middle).signal().day() < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return signals.subList(low, signals.size());
    }
}
