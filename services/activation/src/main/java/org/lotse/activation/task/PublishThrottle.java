package org.lotse.activation.task;

/**
 * Decides how long to collect facts before the next publication, in milliseconds of the stream's clock.
 *
 * <p>Every total is a record that travels on to a page, and a burst of facts changes some ten thousand totals whether it is collected for a
 * second or for ten. So after a long publication, while facts keep arriving, the next one waits ten times the part of its duration that is
 * noticeable: single facts are published at once, and the facts of a long list a few times, not a few hundred times. A replay collects as
 * long as there is memory, since figures of days long past are not needed and every member's would have to follow again for today. Without
 * new facts there is no wait.
 */
public final class PublishThrottle {

    private static final long HARDLY_FELT_MS = 50;
    private static final int TIMES_AS_LONG = 10;
    private static final long LONGEST_MS = 20_000;
    private static final int SILENT_LOOKS = 5;

    private long next;
    private long lastHeardAt;
    private int silent;

    /**
     * Whether it is time to publish. Called at regular intervals, between which facts are read. It counts the calls and not the time, since
     * no facts can arrive during a pause in which nothing was read.
     *
     * @param heardAt when the last fact arrived
     * @param longPast whether the stream's day lies before yesterday
     */
    public boolean isDue(long now, long heardAt, boolean longPast) {
        silent = heardAt == lastHeardAt ? silent + 1 : 0;
        lastHeardAt = heardAt;
        return silent >= SILENT_LOOKS || (now >= next && !longPast);
    }

    /** Called after a publication with its duration. A short one in between does not end the wait. */
    public void published(long tookMs, long now) {
        long felt = tookMs - HARDLY_FELT_MS;
        next = Math.max(next, now + Math.clamp(TIMES_AS_LONG * felt, 0, LONGEST_MS));
    }
}
