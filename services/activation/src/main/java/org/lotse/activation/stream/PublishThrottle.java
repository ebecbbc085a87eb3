package org.lotse.activation.stream;

/**
 * How long to gather before publishing again, in milliseconds of the stream's clock.
 *
 * <p>Every total is a record that travels on to a page, and a burst of facts moves some ten thousand of them whether it is gathered for a
 * second or for ten. So whoever publishes at length while facts keep coming waits ten times the time beyond what is hardly felt: facts
 * that come one by one are published at once, and the facts of a long list a few times, not a few hundred times. Of a log that is read
 * again nobody needs the figures of days long past, and every member's would have to follow once more for today: it is gathered as long as
 * there is room. When no more facts come there is nothing to wait for.
 */
final class PublishThrottle {

    private static final long HARDLY_FELT_MS = 50;
    private static final int TIMES_AS_LONG = 10;
    private static final long LONGEST_MS = 20_000;
    private static final int SILENT_LOOKS = 5;

    private long next;
    private long lastHeardAt;
    private int silent;

    /**
     * Whether it is time to publish. Asked at regular intervals, between which facts are read; counted are the looks and not the time, since
     * a pause in which nobody read is none in which no facts came.
     *
     * @param heardAt when the last fact came
     * @param longPast whether the stream's day lies before yesterday
     */
    boolean isDue(long now, long heardAt, boolean longPast) {
        silent = heardAt == lastHeardAt ? silent + 1 : 0;
        lastHeardAt = heardAt;
        return silent >= SILENT_LOOKS || (now >= next && !longPast);
    }

    /** Something was published, and that took so long. A short one in between does not end the wait. */
    void published(long tookMs, long now) {
        long felt = tookMs - HARDLY_FELT_MS;
        next = Math.max(next, now + Math.clamp(TIMES_AS_LONG * felt, 0, LONGEST_MS));
    }
}
