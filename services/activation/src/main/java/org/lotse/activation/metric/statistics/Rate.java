package org.lotse.activation.metric.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A proportion with its 95 % Wilson interval, fractions of 1; null if the denominator is 0.
 *
 * @param of the denominator
 */
public record Rate(
        long hits,
        long of,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high) {

    /** @throws IllegalArgumentException as {@link Wilson#of}, except that a denominator of 0 gives no rate */
    public static Rate of(long hits, long of) {
        if (of == 0) {
            return new Rate(0, 0, null, null, null);
        }
        ConfidenceInterval interval = Wilson.of(hits, of);
        return new Rate(hits, of, interval.estimate(), interval.low(), interval.high());
    }
}
