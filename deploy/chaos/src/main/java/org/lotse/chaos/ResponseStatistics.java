package org.lotse.chaos;

import java.util.Map;
import java.util.TreeMap;

/**
 * Responses to the writers since the last fault: the unsuccessful ones, and the longest wait for an acknowledgement.
 */
final class ResponseStatistics {

    private static final double NS = 1e9;

    private final Map<String, Integer> bad = new TreeMap<>();
    private long longest;

    synchronized void bad(HttpResult answer) {
        bad.merge(answer.kind(), 1, Integer::sum);
    }

    synchronized void waited(long nanos) {
        longest = Math.max(longest, nanos);
    }

    /**
     * Statistics since the previous call.
     *
     * @param longestWait seconds from the first attempt of a write to its acknowledgement
     */
    record Window(Map<String, Integer> bad, double longestWait) {}

    synchronized Window next() {
        Window window = new Window(new TreeMap<>(bad), longest / NS);
        bad.clear();
        longest = 0;
        return window;
    }
}
