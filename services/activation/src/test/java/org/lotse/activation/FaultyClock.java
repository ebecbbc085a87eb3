package org.lotse.activation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The current time. The stream reads it before it merges a fact, before each record it sends and between its commits; now and then the call
 * fails instead, and the thread dies there. Other threads always get the time.
 */
final class FaultyClock extends Clock {

    private final Random random;
    private final int oneIn;
    private final AtomicInteger left;

    /**
     * @param oneIn average number of calls per failure
     * @param failures total number of failures
     */
    FaultyClock(long seed, int oneIn, int failures) {
        this.random = new Random(seed);
        this.oneIn = oneIn;
        this.left = new AtomicInteger(failures);
    }

    int left() {
        return left.get();
    }

    /** Adds this many failures. */
    void fail(int times) {
        left.set(times);
    }

    @Override
    public Instant instant() {
        if (Thread.currentThread().getName().contains("StreamThread") && strikes()) {
            throw new IllegalStateException("The thread dies here, as planned");
        }
        return Instant.now();
    }

    private synchronized boolean strikes() {
        return left.get() > 0 && random.nextInt(oneIn) == 0 && left.decrementAndGet() >= 0;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
