package org.lotse.activation.metric.statistics;

/** An estimate with its 95 % interval, {@code low ≤ estimate ≤ high}. */
public record ConfidenceInterval(double estimate, double low, double high) {

    /** The quantile of the normal distribution that leaves 2.5 % on either side. */
    static final double Z = 1.959963984540054;
}
