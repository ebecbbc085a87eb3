package org.lotse.activation.metric.lifecycle;

import java.util.Arrays;
import java.util.List;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.policy.Policy;

/** Searches signals that are in order of day. */
final class SignalSearch {

    private SignalSearch() {}

    /** Number of signals before a day. */
    static int before(List<RecordedSignal> signals, int day) {
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
        return low;
    }

    /** Days of the signals that qualify by the policy, ascending, one per signal. */
    static int[] qualifying(List<RecordedSignal> signals, Policy policy) {
        int[] days = new int[signals.size()];
        int count = 0;
        for (RecordedSignal recordedSignal : signals) {
            if (policy.qualifies(recordedSignal.signal().type())) {
                days[count++] = recordedSignal.signal().day();
            }
        }
        return Arrays.copyOf(days, count);
    }
}
