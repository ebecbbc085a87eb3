package org.lotse.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Polls until a condition holds. */
final class StatePolling {

    private StatePolling() {}

    /** Returns the first result that satisfies the condition, or the last one when the time is over. */
    static <T> T until(Duration patience, long pauseMillis, Supplier<T> question, Predicate<T> good) {
        Instant end = Instant.now().plus(patience);
        T answer = question.get();
        while (!good.test(answer) && Instant.now().isBefore(end)) {
            pause(pauseMillis);
            answer = question.get();
        }
        return answer;
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
