package org.lotse.activation.stream;

/**
 * How long to gather before publishing again, in milliseconds of the stream's clock.
 *
 * <p>Every total is a record that travels on to a page, and a burst of facts moves some ten thousand of them whether it is gathered for a
 * second or for ten. So they are gathered for as long as it takes to carry the last ones there: ten of them wait for a millisecond more.
 */
final class Gathering {

    private static final int SAID_PER_MS = 10;

    /** Reached only by a whole log that is read again. */
    private static final long LONGEST_MS = 10_000;

    private long next;

    /** Whether it is time to publish. */
    boolean over(long now) {
        return now >= next;
    }

    /** So much was said. */
    void said(int count, long now) {
        next = now + Math.min(LONGEST_MS, count / SAID_PER_MS);
    }
}
