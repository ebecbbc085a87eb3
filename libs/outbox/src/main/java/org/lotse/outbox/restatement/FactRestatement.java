package org.lotse.outbox.restatement;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lotse.outbox.StopSignal;
import org.lotse.outbox.store.DeliveredFact;
import org.lotse.outbox.store.OutboxStore;
import org.lotse.outbox.store.Restatement;
import org.lotse.outbox.store.RestatementStore;
import org.lotse.serde.FactBytes;
import org.lotse.serde.WriterSchema;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes every delivered fact again, with its id, version and time, in slices through the outbox. A reader that already has the facts
 * changes nothing; a reader of an empty log gets the whole history. A restatement that was interrupted continues at the next start.
 *
 * <p><b>Limit</b>: a fact that is still in the outbox is not restated, since it has not been delivered yet.
 */
public final class FactRestatement implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FactRestatement.class);
    private static final int SLICE = 500;

    /** Maximum number of waiting facts; new facts of the same shard queue behind them. */
    private static final int CROWD = 5_000;

    private static final long PAUSE_MS = 100;
    private static final long LONG_PAUSE_MS = 5_000;

    private final RestatementStore store;
    private final OutboxStore waiting;
    private final FactBytes bytes;
    private final TransactionTemplate transaction;
    private final ArchiveBackfill readBack;
    private StopSignal stop = new StopSignal();
    private @Nullable Thread thread;
    private boolean running;

    public FactRestatement(
            RestatementStore store,
            OutboxStore waiting,
            FactBytes bytes,
            TransactionTemplate transaction,
            ArchiveBackfill readBack) {
        this.store = store;
        this.waiting = waiting;
        this.bytes = bytes;
        this.transaction = transaction;
        this.readBack = readBack;
    }

    /**
     * Begins a restatement unless one is under way.
     *
     * @param since only facts first published at this time or later; null for all
     * @return the restatement under way
     */
    public Restatement begin(@Nullable Instant since) {
        transaction.executeWithoutResult(status -> store.begin(since));
        wake();
        return store.last().orElseThrow();
    }

    /** The last restatement, under way or done. */
    public Optional<Restatement> last() {
        return store.last();
    }

    private synchronized void wake() {
        Thread current = thread;
        if (running && (current == null || !current.isAlive())) {
            StopSignal signal = stop;
            thread = Thread.ofVirtual().name("restatement").start(() -> work(signal));
        }
    }

    private void work(StopSignal signal) {
        long pause = 0;
        boolean more = true;
        while (more && !signal.givenAfter(pause)) {
            try {
                readBack.once();
                if (waiting.backlog().facts() >= CROWD) {
                    pause = PAUSE_MS;
                } else {
                    pause = 0;
                    more = Boolean.TRUE.equals(transaction.execute(status -> store.slice(SLICE, this::refiled)));
                }
            } catch (RuntimeException e) {
                pause = LONG_PAUSE_MS;
                log.warn("Saying facts again is interrupted, next try in {} ms: {}", pause, e.toString());
            }
        }
    }

    /** A fact whose schema was not stored keeps the schema id that it has. */
    private byte[] refiled(DeliveredFact fact) {
        WriterSchema schema = fact.schema();
        return schema == null ? fact.value() : bytes.refiled(fact.topic(), schema, fact.value());
    }

    @Override
    public synchronized void start() {
        stop = new StopSignal();
        running = true;
        wake();
    }

    @Override
    public synchronized void stop() {
        stop.give();
        running = false;
        Thread current = thread;
        thread = null;
        if (current != null) {
            try {
                current.join(15_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
