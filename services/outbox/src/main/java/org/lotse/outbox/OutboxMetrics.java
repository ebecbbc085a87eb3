package org.lotse.outbox;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicLong;
import org.lotse.outbox.store.WaitingFacts;

/** What to watch: a backlog that grows, an oldest fact that ages, a refused fact at all. */
final class OutboxMetrics implements MeterBinder {

    private final WaitingFacts waiting;
    private final AtomicLong delivered = new AtomicLong();

    OutboxMetrics(WaitingFacts waiting) {
        this.waiting = waiting;
    }

    void delivered(long facts) {
        delivered.addAndGet(facts);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lotse.outbox.backlog", () -> waiting.backlog().facts())
                .description("Facts that wait to be delivered")
                .register(registry);
        Gauge.builder("lotse.outbox.refused", () -> waiting.backlog().refused())
                .description("Facts the broker refused; each holds back its key")
                .register(registry);
        Gauge.builder("lotse.outbox.oldest", () -> waiting.backlog().oldest().toMillis() / 1000.0)
                .description("Age of the fact that waits longest")
                .baseUnit("seconds")
                .register(registry);
        FunctionCounter.builder("lotse.outbox.delivered", delivered, AtomicLong::doubleValue)
                .description("Facts that left the outbox since the start")
                .register(registry);
    }
}
