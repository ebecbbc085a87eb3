package org.lotse.chaos;

/** Waiting between two looks. */
final class Pauses {

    private Pauses() {}

    static void of(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }
}
