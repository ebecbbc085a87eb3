package org.lotse.activation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The present time, asked for by the stream before it merges a fact, before each record it sends and between its commits; now and then it
 * fails instead, and the thread dies there. Other threads always get an answer.
 */
final class FaultyClock extends Clock {

    private final Random random;
    private final int oneIn;
    private final AtomicInteger left;

    /**
     * @param oneIn how often it is asked for each failure, on the average
     * @param failures how many there are in all
     */
    FaultyClock(long seed, int oneIn, int failures) {
        this.random = new Random(seed);
        this.oneIn = oneIn;
        this.left = new AtomicInteger(failures);
    }

    int left() {
        return left.get();
    }

    /** From now on it fails so many times more. */
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
