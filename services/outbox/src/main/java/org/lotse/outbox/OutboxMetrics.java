package org.lotse.outbox;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.lotse.outbox.store.Backlog;
import org.lotse.outbox.store.WaitingFacts;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What to watch: a backlog that grows, an oldest fact that ages, a refused fact at all. */
final class OutboxMetrics implements MeterBinder {

    /** A scrape reads three figures and costs one query. */
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final WaitingFacts waiting;
    private final AtomicLong delivered = new AtomicLong();
    private @Nullable Backlog known;
    private long askedAt = System.nanoTime() - KEPT_NANOS;

    OutboxMetrics(WaitingFacts waiting) {
        this.waiting = waiting;
    }

    void delivered(long facts) {
        delivered.addAndGet(facts);
    }

    /** {@code NaN} while the database is away. */
    private double of(ToDoubleFunction<Backlog> figure) {
        Backlog backlog = backlog();
        return backlog == null ? Double.NaN : figure.applyAsDouble(backlog);
    }

    private synchronized @Nullable Backlog backlog() {
        if (System.nanoTime() - askedAt >= KEPT_NANOS) {
            try {
                known = waiting.backlog();
            } catch (DataAccessException | TransactionException away) {
                known = null;
            }
            // once for the three figures of a scrape, also where there is no answer: that one takes longest
            askedAt = System.nanoTime();
        }
        return known;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lotse.outbox.backlog", () -> of(Backlog::facts))
                .description("Facts that wait to be delivered")
                .register(registry);
        Gauge.builder("lotse.outbox.refused", () -> of(Backlog::refused))
                .description("Facts the broker refused; each holds back its key")
                .register(registry);
        Gauge.builder(
                        "lotse.outbox.oldest",
                        () -> of(backlog -> backlog.oldest().toMillis() / 1000.0))
                .description("Age of the fact that waits longest")
                .baseUnit("seconds")
                .register(registry);
        FunctionCounter.builder("lotse.outbox.delivered", delivered, AtomicLong::doubleValue)
                .description("Facts that left the outbox since the start")
                .register(registry);
    }
}
