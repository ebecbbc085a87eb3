package org.lotse.observability;

import java.util.function.DoubleSupplier;

/** Computes a value on demand and caches it for a while, so that a scrape never costs more than one query. */
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
