package org.lotse.activation.stream;

/**
 * When to look whether there is something to publish, in milliseconds of the stream's clock: at regular intervals, and besides as soon as a
 * fact came after nothing was published for an interval. So a fact that comes by itself is published at once, facts that come one after the
 * other are gathered for an interval, and nobody has to ask for new facts more often than once in an interval to be on time.
 */
final class PublishSchedule {

    private final long interval;
    private long lookedAt = Long.MIN_VALUE / 2;
    private long publishedAt = Long.MIN_VALUE / 2;
    private long heardThen;

    /** @param interval milliseconds between two looks without a fact, at least 1 */
    PublishSchedule(long interval) {
        this.interval = interval;
    }

    /**
     * Whether to look now; if so, the next look is due an interval later.
     *
     * @param heardAt when the last fact came
     */
    boolean due(long now, long heardAt) {
        boolean news = heardAt != heardThen && now - publishedAt >= interval;
        if (!news && now - lookedAt < interval) {
            return false;
        }
        lookedAt = now;
        heardThen = heardAt;
        return true;
    }

    /** Something was published. */
    void published(long now) {
        publishedAt = now;
    }
}
