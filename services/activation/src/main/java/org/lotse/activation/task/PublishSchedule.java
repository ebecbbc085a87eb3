package org.lotse.activation.task;

/**
 * Decides when to check for something to publish, in milliseconds of the stream's clock: at regular intervals, and immediately after a fact
 * if nothing was published for an interval. So a single fact is published at once, and facts in quick succession are collected for an
 * interval. Polling for new facts once per interval is enough to be on time.
 */
public final class PublishSchedule {

    private final long interval;
    private long lookedAt = Long.MIN_VALUE / 2;
    private long publishedAt = Long.MIN_VALUE / 2;
    private long heardThen;

    /** @param interval milliseconds between two checks without a fact, at least 1 */
    public PublishSchedule(long interval) {
        this.interval = interval;
    }

    /**
     * Whether to check now; if so, the next check is due an interval later.
     *
     * @param heardAt when the last fact arrived
     */
    public boolean due(long now, long heardAt) {
        boolean news = heardAt != heardThen && now - publishedAt >= interval;
        if (!news && now - lookedAt < interval) {
            return false;
        }
        lookedAt = now;
        heardThen = heardAt;
        return true;
    }

    /** Called after a publication. */
    public void published(long now) {
        publishedAt = now;
    }
}
