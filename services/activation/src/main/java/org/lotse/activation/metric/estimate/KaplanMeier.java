package org.lotse.activation.metric.estimate;

import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The product-limit estimate of the time until something happens, where some are still waiting: each waits out of the denominator once we
 * stop seeing it. The mean of those who made it would be too short.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan, Meier, JASA 53(282), 1958</a>
 */
public final class KaplanMeier {

    /** Days → {happened, censored}. */
    private final NavigableMap<Integer, long[]> byDays = new TreeMap<>();

    /** It happened to so many after so many days. */
    public KaplanMeier happened(int days, long count) {
        byDays.computeIfAbsent(days, d -> new long[2])[0] += count;
        return this;
    }

    /** It had not happened to so many when they were last seen, after so many days. */
    public KaplanMeier censored(int days, long count) {
        byDays.computeIfAbsent(days, d -> new long[2])[1] += count;
        return this;
    }

    /** The share to whom it has not happened, after so many days; those censored on a day still count on it. */
    public double survival(int days) {
        double survival = 1;
        long atRisk = atRisk();
        for (long[] counts : byDays.headMap(days, true).values()) {
            survival *= atRisk == 0 ? 1 : 1 - (double) counts[0] / atRisk;
            atRisk -= counts[0] + counts[1];
        }
        return survival;
    }

    /** The first day on which it has happened to half; empty when it is not reached. */
    public OptionalInt median() {
        return byDays.keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(days -> survival(days) <= 0.5 + 1e-12)
                .findFirst();
    }

    private long atRisk() {
        return byDays.values().stream()
                .mapToLong(counts -> counts[0] + counts[1])
                .sum();
    }
}
