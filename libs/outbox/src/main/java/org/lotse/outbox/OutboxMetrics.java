package org.lotse.outbox;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.lotse.outbox.store.OutboxBacklog;
import org.lotse.outbox.store.OutboxStore;

/** The metrics to watch: a growing backlog, an ageing oldest fact, any refused fact. */
final class OutboxMetrics implements MeterBinder {

    /** A scrape reads three values with one query. */
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final OutboxStore waiting;
    private final AtomicLong delivered = new AtomicLong();
    private @Nullable OutboxBacklog known;
    private @Nullable CompletableFuture<OutboxBacklog> open;
    private long askedAt = System.nanoTime() - KEPT_NANOS;

    OutboxMetrics(OutboxStore waiting) {
        this.waiting = waiting;
    }

    void delivered(long facts) {
        delivered.addAndGet(facts);
    }

    /** {@code NaN} while the database is unavailable. */
    private double of(ToDoubleFunction<OutboxBacklog> figure) {
        OutboxBacklog backlog = backlog();
        return backlog == null ? Double.NaN : figure.applyAsDouble(backlog);
    }

    private synchronized @Nullable OutboxBacklog backlog() {
        if (System.nanoTime() - askedAt >= KEPT_NANOS) {
            known = ask();
            askedAt = System.nanoTime();
        }
        return known;
    }

    /** Connecting to an unavailable database may take longer than a scrape, so another thread does it. */
    private @Nullable OutboxBacklog ask() {
        CompletableFuture<OutboxBacklog> question = open;
        if (question == null || question.isDone()) {
            question = CompletableFuture.supplyAsync(waiting::backlog, Thread::startVirtualThread);
            open = question;
        }
        try {
            return question.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException away) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lotse.outbox.backlog", () -> of(OutboxBacklog::facts))
                .description("Facts that wait to be delivered")
                .register(registry);
        Gauge.builder("lotse.outbox.refused", () -> of(OutboxBacklog::refused))
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
