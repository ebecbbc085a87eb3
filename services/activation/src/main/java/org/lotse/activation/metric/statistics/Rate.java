package org.lotse.activation.metric.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A share with its 95 % Wilson interval, fractions of 1; null where there is nobody to have one.
 *
 * @param of the denominator
 */
public record Rate(
        long hits,
        long of,
        @Nullable Double share,
        @Nullable Double low,
        @Nullable Double high) {

    /** @throws IllegalArgumentException as {@link Wilson#of}, but that nobody has no rate */
    public static Rate of(long hits, long of) {
        if (of == 0) {
            return new Rate(0, 0, null, null, null);
        }
        ConfidenceInterval interval = Wilson.of(hits, of);
        return new Rate(hits, of, interval.estimate(), interval.low(), interval.high());
    }
}
