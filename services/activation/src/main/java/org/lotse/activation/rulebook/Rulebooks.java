package org.lotse.activation.rulebook;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.lotse.activation.metric.programme.Occasion;

/**
 * The rulebooks of all networks, and their programmes, as the log has them. The global tables write, stream tasks and questions read;
 * safe for use by several threads.
 */
public final class Rulebooks {

    private final ConcurrentMap<UUID, Shelf> shelves = new ConcurrentHashMap<>();

    /** What is known of one network; guarded by itself. */
    private static final class Shelf {
        private final Map<Integer, Edition> editions = new TreeMap<>();
        private final Map<UUID, Occasion> programme = new HashMap<>();
        private volatile Rulebook rulebook = Rulebook.STANDARD;

        private void bind() {
            rulebook = rulebook.with(editions.values(), programme.values());
            notifyAll();
        }
    }

    /** An edition was published; of two under one version the first stays, so that a figure's definition cannot change behind it. */
    public void publish(UUID network, Edition edition) {
        Shelf shelf = shelf(network);
        synchronized (shelf) {
            if (shelf.editions.putIfAbsent(edition.version(), edition) == null) {
                shelf.bind();
            }
        }
    }

    /** An event was planned, held, corrected or retracted. */
    public void note(UUID network, Occasion occasion) {
        Shelf shelf = shelf(network);
        synchronized (shelf) {
            shelf.programme.merge(occasion.id(), occasion, Occasion::or);
            boolean asked = shelf.editions.values().stream()
                    .anyMatch(edition -> !edition.policy().series().isEmpty());
            if (asked) {
                shelf.bind();
            }
        }
    }

    /** The rulebook as it is now; it does not change in your hands. */
    public Rulebook of(UUID network) {
        Shelf shelf = shelves.get(network);
        return shelf == null ? Rulebook.STANDARD : shelf.rulebook;
    }

    /** Every event known of a network, the cancelled and retracted ones too; a copy. */
    public List<Occasion> programme(UUID network) {
        Shelf shelf = shelves.get(network);
        if (shelf == null) {
            return List.of();
        }
        synchronized (shelf) {
            return List.copyOf(shelf.programme.values());
        }
    }

    /** Waits until a network's rulebook is as wished; false when the time is over. */
    public boolean await(UUID network, Predicate<Rulebook> wish, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        Shelf shelf = shelf(network);
        synchronized (shelf) {
            while (!wish.test(shelf.rulebook)) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                shelf.wait(left);
            }
            return true;
        }
    }

    private Shelf shelf(UUID network) {
        return shelves.computeIfAbsent(network, n -> new Shelf());
    }
}
