package org.lotse.observability;

import java.util.function.DoubleSupplier;

/** Computes a value when it is asked for, and keeps it for a while: a scrape never costs more than one query. */
final class CachedDoubleSupplier implements DoubleSupplier {

    private final long keptNanos;
    private final DoubleSupplier source;
    private double value;
    private long computedAt;
    private boolean computed;

    CachedDoubleSupplier(long keptNanos, DoubleSupplier source) {
        this.keptNanos = keptNanos;
        this.source = source;
    }

    @Override
    public synchronized double getAsDouble() {
        long now = System.nanoTime();
        if (!computed || now - computedAt >= keptNanos) {
            value = source.getAsDouble();
            computedAt = now;
            computed = true;
        }
        return value;
    }
}
