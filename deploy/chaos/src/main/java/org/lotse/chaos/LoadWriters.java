package org.lotse.chaos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Four continuous writers: members, events with attendance, signals, lists. A recount pauses them between two writes.
 */
final class LoadWriters implements AutoCloseable {

    private static final int POOL = 40;
    private static final int GUESTS = 3;
    private static final int ROWS = 3;
    /** At most one signal per day and member, so that each gets points; older days get too few points to be shown. */
    private static final int DAYS = 300;

    private final ChaosNetwork network;
    private final AcknowledgedWrites acknowledged;
    private final int pauseMillis;
    private final List<UUID> pool = new ArrayList<>();
    private final Map<UUID, Integer> signalCounts = new HashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    /** @param pauseMillis pause of each writer after each write */
    LoadWriters(ChaosNetwork network, AcknowledgedWrites acknowledged, int pauseMillis) {
        this.pauseMillis = pauseMillis;
        this.network = network;
        this.acknowledged = acknowledged;
        IntStream.range(0, POOL).forEach(n -> pool.add(member()));
    }

    /** Members that receive signals and attendances. */
    List<UUID> pool() {
        return List.copyOf(pool);
    }

    void start() {
        Random random = new Random(network.seed());
        long[] seeds = random.longs(4).toArray();
        threads.add(loop("members", r -> member(), seeds[0]));
        threads.add(loop("events", this::event, seeds[1]));
        threads.add(loop("signals", r -> signals(guests(r)), seeds[2]));
        threads.add(loop("lists", r -> list(), seeds[3]));
    }

    /** Runs while no write is in progress; all writes sent have been acknowledged. */
    <T> T whilePaused(java.util.function.Supplier<T> work) {
        gate.writeLock().lock();
        try {
            rethrowFailure();
            return work.get();
        } finally {
            gate.writeLock().unlock();
        }
    }

    UUID member() {
        UUID id = network.member(numbers.incrementAndGet());
        acknowledged.member(id);
        return id;
    }

    /** Sends one more signal for each member, each on another day. */
    void signals(List<UUID> members) {
        List<ChaosNetwork.MemberSignal> batch =
                members.stream().map(this::nextSignal).toList();
        network.signals(batch);
        batch.forEach(memberSignal -> acknowledged.signal(memberSignal.member(), month(memberSignal.day())));
    }

    private synchronized ChaosNetwork.MemberSignal nextSignal(UUID member) {
        int number = signalCounts.merge(member, 1, Integer::sum);
        LocalDate day = network.eventDay().minusDays(1 + number % DAYS);
        return new ChaosNetwork.MemberSignal(member, day, network.key("signal-" + member, number));
    }

    private void event(Random random) {
        UUID gathering = network.event(numbers.incrementAndGet());
        acknowledged.event(gathering);
        for (UUID guest : guests(random)) {
            network.attendance(gathering, guest);
            acknowledged.attendance(gathering, guest, month(network.eventDay()));
        }
    }

    private List<UUID> guests(Random random) {
        return random.ints(0, POOL).distinct().limit(GUESTS).mapToObj(pool::get).toList();
    }

    private void list() {
        int number = numbers.incrementAndGet();
        List<String> names = IntStream.range(0, ROWS)
                .mapToObj(row -> "Liste " + network.seed() + "-" + number + "-" + row + " AG")
                .toList();
        network.list(number, names);
        acknowledged.list(Set.copyOf(names));
    }

    private interface Step {
        void write(Random random);
    }

    private Thread loop(String name, Step step, long seed) {
        Random random = new Random(seed);
        return Thread.ofPlatform().name("writer-" + name).daemon().start(() -> {
            while (running) {
                gate.readLock().lock();
                try {
                    step.write(random);
                } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                    return;
                } finally {
                    gate.readLock().unlock();
                }
                StatePolling.pause(pauseMillis);
            }
        });
    }

    private void rethrowFailure() {
        RuntimeException reason = failure.get();
        if (reason != null) {
            throw new IllegalStateException("A writer gave up", reason);
        }
    }

    private static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    @Override
    public void close() {
        running = false;
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
