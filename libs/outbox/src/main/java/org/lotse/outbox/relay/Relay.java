package org.lotse.outbox.relay;

import java.time.Duration;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lotse.outbox.StopSignal;
import org.lotse.outbox.store.RelayStore;
import org.lotse.topics.BrokerException;
import org.lotse.topics.TopicMismatchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Delivers facts from the outbox to Kafka while the service runs. Each committing transaction wakes it; a poll every 2 s covers a lost
 * notification. After any failure it starts over from the rows, first after 0.2 s, then with longer pauses of at most 5 s.
 */
public final class Relay implements SmartLifecycle {

    /** Starts before the web server and stops after it, so that the facts of the last request can be delivered. */
    private static final int PHASE = Integer.MAX_VALUE - 4096;

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** Short enough to notice a stop; waiting sends no query. */
    private static final Duration BREATH = Duration.ofMillis(500);

    private static final long FIRST_PAUSE_MS = 200;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final Supplier<RelayStore> stores;
    private final Supplier<? extends FactSender> senders;
    private final LongConsumer delivered;
    private final RelayState state;
    private StopSignal stop = new StopSignal();
    private @Nullable Thread thread;

    /**
     * @param delivered receives the number of facts in each batch
     * @param state is updated with whether facts are delivered or why not
     */
    public Relay(
            Supplier<RelayStore> stores,
            Supplier<? extends FactSender> senders,
            LongConsumer delivered,
            RelayState state) {
        this.stores = stores;
        this.senders = senders;
        this.delivered = delivered;
        this.state = state;
    }

    @Override
    public synchronized void start() {
        StopSignal signal = new StopSignal();
        stop = signal;
        thread = Thread.ofPlatform().name("outbox-relay").start(() -> runUntil(signal));
    }

    private void runUntil(StopSignal signal) {
        long pause = 0;
        while (!signal.givenAfter(pause)) {
            try (RelayStore store = stores.get();
                    FactSender sender = senders.get()) {
                var relayBatch = new RelayBatch(store, sender);
                while (!signal.givenAfter(0)) {
                    int facts = relayBatch.run();
                    delivered.accept(facts);
                    pause = 0;
                    if (state.delivers()) {
                        log.info("Facts leave the outbox again");
                    }
                    if (facts == 0) {
                        awaitNews(store, signal);
                    }
                }
            } catch (RuntimeException e) {
                pause = pause == 0 ? FIRST_PAUSE_MS : Math.min(2 * pause, LONGEST_PAUSE_MS);
                sayOnce(e);
            }
        }
    }

    private static void awaitNews(RelayStore store, StopSignal signal) {
        long end = System.nanoTime() + LOOK.toNanos();
        while (!signal.givenAfter(0) && !store.awaitNews(BREATH) && System.nanoTime() - end < 0) {
            log.trace("no news");
        }
    }

    /** Logs a repeated reason at debug level only; the relay retries until it is gone. */
    private void sayOnce(RuntimeException e) {
        String reason = e instanceof TopicMismatchException || e instanceof BrokerException
                ? String.valueOf(e.getMessage())
                : e.toString();
        if (state.waits(reason)) {
            log.warn("Facts wait in the outbox and are tried again every {} ms at least: {}", LONGEST_PAUSE_MS, reason);
        } else {
            log.debug("Facts still wait in the outbox: {}", reason);
        }
    }

    @Override
    public synchronized void stop() {
        stop.give();
        Thread running = thread;
        thread = null;
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(15));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
