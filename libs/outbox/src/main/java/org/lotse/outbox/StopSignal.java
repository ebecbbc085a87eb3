package org.lotse.outbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops a thread that works in a loop. The thread may wait between two iterations; the signal wakes it. Thread-safe. */
public final class StopSignal {

    private final CountDownLatch given = new CountDownLatch(1);

    public void give() {
        given.countDown();
    }

    /**
     * Waits until the signal is given or the time has passed.
     *
     * @param restMillis longest wait; 0 does not wait
     * @return true if the thread must stop, also after an interrupt
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
