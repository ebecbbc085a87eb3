package org.lotse.activation.deadletters;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.wire.DeadLetterHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tracks the dead letters and the notes that mark them as replayed: how many of each kind are open, and which are closed. Keeps counts, the
 * source positions, and one bit per dead letter. Safe for use by several threads.
 */
final class DeadLetterTracker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterTracker.class);
    private static final int EVERY_SECONDS = 5;
    private static final int CLOSE_MS = 1_000;

    private final DeadLetterReader deadLetterReader;
    private final Map<Integer, BitSet> replayed = new HashMap<>();
    private final Set<String> positions = new HashSet<>();
    private final Map<String, Long> open = new ConcurrentSkipListMap<>();
    private @Nullable Consumer<byte[], byte[]> consumer;
    private @Nullable ScheduledExecutorService clockwork;

    DeadLetterTracker(DeadLetterReader deadLetterReader) {
        this.deadLetterReader = deadLetterReader;
    }

    /** Open dead letters by kind of reason, as of the last poll; contains only kinds that have occurred. */
    Map<String, Long> counts() {
        return new TreeMap<>(open);
    }

    long count() {
        return open.values().stream().mapToLong(Long::longValue).sum();
    }

    synchronized boolean isReplayed(int partition, long offset) {
        BitSet bits = replayed.get(partition);
        return bits != null && bits.get(Math.toIntExact(offset));
    }

    /**
     * Reads on to the end of the topic.
     *
     * @throws KafkaException if the broker is out of reach
     */
    synchronized void catchUp() {
        Consumer<byte[], byte[]> reading = consumer;
        if (reading == null) {
            reading = deadLetterReader.open();
            consumer = reading;
            reading.assign(DeadLetterReader.partitions(reading));
            reading.seekToBeginning(reading.assignment());
        }
        DeadLetterReader.readToEnd(reading, record -> {
            note(record);
            return true;
        });
    }

    private void note(ConsumerRecord<byte[], byte[]> record) {
        long letter = DeadLetter.replayedOffset(record);
        String flaw = Objects.requireNonNull(DeadLetter.of(record).flaw(), DeadLetterHeaders.FLAW);
        if (letter < 0) {
            if (positions.add(DeadLetter.of(record).position())) {
                open.merge(flaw, 1L, Long::sum);
            } else {
                // a global table reads the same unreadable record again at each start
                bits(record.partition()).set(Math.toIntExact(record.offset()));
            }
            return;
        }
        BitSet bits = bits(record.partition());
        if (!bits.get(Math.toIntExact(letter))) {
            bits.set(Math.toIntExact(letter));
            open.merge(flaw, -1L, Long::sum);
        }
    }

    private BitSet bits(int partition) {
        return replayed.computeIfAbsent(partition, p -> new BitSet());
    }

    private void look() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            // catches everything: an exception that escapes would cancel the schedule
            LOG.info("Cannot look after the dead letters now: {}", e.toString());
        }
    }

    @Override
    public synchronized void start() {
        var ticking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("dead-letters").factory());
        var scheduled = ticking.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
        Objects.requireNonNull(scheduled);
        clockwork = ticking;
    }

    @Override
    public void stop() {
        ScheduledExecutorService ticking = clockwork;
        if (ticking != null) {
            ticking.shutdownNow();
            try {
                boolean ended = ticking.awaitTermination(CLOSE_MS, TimeUnit.MILLISECONDS);
                LOG.debug("Stopped following the dead letters: {}", ended);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        end();
    }

    private synchronized void end() {
        clockwork = null;
        if (consumer != null) {
            consumer.close();
            consumer = null;
            replayed.clear();
            positions.clear();
            open.clear();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}
