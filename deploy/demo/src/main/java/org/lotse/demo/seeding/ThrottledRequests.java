package org.lotse.demo.seeding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Limits the number of concurrent requests: enough to keep two cores busy, few enough for a user's clicks to be served.
 */
final class ThrottledRequests {

    private static final int THREADS = 4;

    private ThrottledRequests() {}

    /**
     * Returns when all are done. The first failure is thrown, and requests that have not started by then never will.
     */
    static <T> void forEach(List<T> things, Consumer<T> tell) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> telling = new ArrayList<>();
            things.forEach(thing -> telling.add(threads.submit(() -> tell.accept(thing))));
            try {
                for (Future<?> each : telling) {
                    each.get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof SeedingException untold
                        ? untold
                        : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
                throw new SeedingException(0, "the platform is being stopped");
            }
        }
    }

    /** Slices of at most this size, in order. */
    static <T> List<List<T>> slices(List<T> things, int size) {
        List<List<T>> slices = new ArrayList<>();
        for (int from = 0; from < things.size(); from += size) {
            slices.add(things.subList(from, Math.min(from + size, things.size())));
        }
        return slices;
    }
}
