package org.lotse.activation.stream;

import java.time.Duration;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets another thread go on where one failed: the log is the truth, so reading on from the last commit is right whatever went wrong.
 * Threads that fail one after the other are replaced ever more slowly. What no thread can mend, as a class that is missing or a heap
 * that is full, ends the stream for good. Safe for use by several threads.
 */
final class StreamThreadFailureHandler implements StreamsUncaughtExceptionHandler {

    static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** After so long without a failure the next one is a first one again. */
    private static final Duration CALM = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(StreamThreadFailureHandler.class);

    private final StreamMeters meters;
    private final Runnable beyondRepair;
    private final Sleeper sleeper;
    private Duration last = Duration.ZERO;
    private long lastFailure;

    /** @param beyondRepair hears that the stream has ended for good; called by the thread that failed, so it must not wait for it */
    StreamThreadFailureHandler(StreamMeters meters, Runnable beyondRepair, Sleeper sleeper) {
        this.meters = meters;
        this.beyondRepair = beyondRepair;
        this.sleeper = sleeper;
    }

    @Override
    public StreamThreadExceptionResponse handle(Throwable failure) {
        meters.threadFailed();
        if (isBeyondRepair(failure)) {
            LOG.error("The stream ends, since no other thread would do better. Start this service again.", failure);
            beyondRepair.run();
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        Duration wait = nextPause(System.nanoTime());
        LOG.error(
                "A stream thread failed; in {} ms another one reads on from the last commit", wait.toMillis(), failure);
        try {
            sleeper.of(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    /** Kafka Streams wraps what its own code meets. */
    private static boolean isBeyondRepair(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError || cause instanceof VirtualMachineError) {
                return true;
            }
        }
        return false;
    }

    private synchronized Duration nextPause(long now) {
        boolean calm = last.isZero() || now - lastFailure > CALM.toNanos();
        Duration doubled = last.multipliedBy(2);
        last = calm ? FIRST_PAUSE : doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        lastFailure = now;
        return last;
    }

    /** Waiting, for a test to look at. */
    @FunctionalInterface
    interface Sleeper {
        void of(Duration duration) throws InterruptedException;
    }
}
