package org.lotse.outbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells a thread that works in rounds to leave; it may rest between two rounds and is woken by the signal. Safe for use by several threads. */
public final class StopSignal {

    private final CountDownLatch given = new CountDownLatch(1);

    public void give() {
        given.countDown();
    }

    /**
     * Waits, unless and until the signal is given.
     *
     * @param restMillis at most; 0 only looks
     * @return true if the thread has to leave; an interrupt says so, too
     */
    public boolean givenAfter(long restMillis) {
        try {
            return given.await(restMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
