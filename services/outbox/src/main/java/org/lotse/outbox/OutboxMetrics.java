package org.lotse.outbox;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.lotse.outbox.store.Backlog;
import org.lotse.outbox.store.WaitingFacts;

/** What to watch: a backlog that grows, an oldest fact that ages, a refused fact at all. */
final class OutboxMetrics implements MeterBinder {

    /** A scrape reads three figures and costs one query. */
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final WaitingFacts waiting;
    private final AtomicLong delivered = new AtomicLong();
    private Backlog known = new Backlog(0, 0, Duration.ZERO);
    private long askedAt = System.nanoTime() - KEPT_NANOS;

    OutboxMetrics(WaitingFacts waiting) {
        this.waiting = waiting;
    }

    void delivered(long facts) {
        delivered.addAndGet(facts);
    }

    private synchronized Backlog backlog() {
        if (System.nanoTime() - askedAt >= KEPT_NANOS) {
            known = waiting.backlog();
            askedAt = System.nanoTime();
        }
        return known;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lotse.outbox.backlog", () -> backlog().facts())
                .description("Facts that wait to be delivered")
                .register(registry);
        Gauge.builder("lotse.outbox.refused", () -> backlog().refused())
                .description("Facts the broker refused; each holds back its key")
                .register(registry);
        Gauge.builder("lotse.outbox.oldest", () -> backlog().oldest().toMillis() / 1000.0)
                .description("Age of the fact that waits longest")
                .baseUnit("seconds")
                .register(registry);
        FunctionCounter.builder("lotse.outbox.delivered", delivered, AtomicLong::doubleValue)
                .description("Facts that left the outbox since the start")
                .register(registry);
    }
}
