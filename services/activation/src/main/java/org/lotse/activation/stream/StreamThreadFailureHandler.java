package org.lotse.activation.stream;

import java.time.Duration;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a failed stream thread: reading on from the last commit is right whatever failed, since the log holds all facts. Threads that
 * fail in a row are replaced with growing delays. An error that no thread can recover from, such as a missing class or a full heap, ends
 * the stream for good. Safe for use by several threads.
 */
final class StreamThreadFailureHandler implements StreamsUncaughtExceptionHandler {

    static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** After this time without a failure, the delay starts again from the beginning. */
    private static final Duration CALM = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(StreamThreadFailureHandler.class);

    private final StreamMeters meters;
    private final Runnable beyondRepair;
    private final Sleeper sleeper;
    private Duration last = Duration.ZERO;
    private long lastFailure;

    /** @param beyondRepair called when the stream has ended for good, by the failed thread, so it must not wait for that thread */
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

    /** Unwraps exceptions: Kafka Streams wraps those of its own code. */
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

    /** Waits; replaceable in tests. */
    @FunctionalInterface
    interface Sleeper {
        void of(Duration duration) throws InterruptedException;
    }
}
