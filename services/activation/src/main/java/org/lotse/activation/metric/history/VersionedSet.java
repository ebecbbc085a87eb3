package org.lotse.activation.metric.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one kind: for each id the highest version, a set that merges in any order to the same result. Immutable; sorted by id, so that
 * equal sets have equal bytes.
 */
public final class VersionedSet<T> {

    private final List<VersionedEntry<T>> sorted;

    private VersionedSet(List<VersionedEntry<T>> sorted) {
        this.sorted = sorted;
    }

    public static <T> VersionedSet<T> empty() {
        return new VersionedSet<>(List.of());
    }

    static <T> VersionedSet<T> of(VersionedEntry<T> entry) {
        return new VersionedSet<>(List.of(entry));
    }

    /** For decoding only: the entries must be sorted by id, each once. */
    static <T> VersionedSet<T> ofSorted(List<VersionedEntry<T>> sorted) {
        return new VersionedSet<>(sorted);
    }

    /** Every entry, including retracted ones. */
    public List<VersionedEntry<T>> entries() {
        return java.util.Collections.unmodifiableList(sorted);
    }

    public boolean isEmpty() {
        return sorted.isEmpty();
    }

    /** Passes on the contents that are not retracted. */
    public void forEach(Consumer<? super T> consumer) {
        for (VersionedEntry<T> entry : sorted) {
            T content = entry.content();
            if (content != null) {
                consumer.accept(content);
            }
        }
    }

    /** The contents that are not retracted, sorted by id. */
    public List<T> contents() {
        List<T> contents = new ArrayList<>(sorted.size());
        forEach(contents::add);
        return contents;
    }

    @Nullable
    VersionedEntry<T> get(UUID id) {
        int place = search(id);
        return place < 0 ? null : sorted.get(place);
    }

    VersionedSet<T> without(UUID id) {
        int place = search(id);
        if (place < 0) {
            return this;
        }
        List<VersionedEntry<T>> rest = new ArrayList<>(sorted);
        rest.remove(place);
        return new VersionedSet<>(rest);
    }

    /** Returns this object if the other adds nothing. */
    VersionedSet<T> merge(VersionedSet<T> other) {
        if (other.sorted.isEmpty()) {
            return this;
        }
        if (sorted.isEmpty()) {
            return other;
        }
        return other.sorted.size() == 1 ? with(other.sorted.getFirst()) : union(other);
    }

    private VersionedSet<T> with(VersionedEntry<T> entry) {
        int place = search(entry.id());
        if (place < 0) {
            List<VersionedEntry<T>> next = new ArrayList<>(sorted.size() + 1);
            next.addAll(sorted.subList(0, -place - 1));
            next.add(entry);
            next.addAll(sorted.subList(-place - 1, sorted.size()));
            return new VersionedSet<>(next);
        }
        VersionedEntry<T> known = sorted.get(place);
        VersionedEntry<T> winner = known.or(entry);
        if (winner.equals(known)) {
            return this;
        }
        List<VersionedEntry<T>> next = new ArrayList<>(sorted);
        next.set(place, winner);
        return new VersionedSet<>(next);
    }

    private VersionedSet<T> union(VersionedSet<T> other) {
        VersionedSet<T> all = this;
        for (VersionedEntry<T> entry : other.sorted) {
            all = all.with(entry);
        }
        return all;
    }

    private int search(UUID id) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    @Override
    public boolean equals(Object o) {
        return this == o || (o instanceof VersionedSet<?> other && sorted.equals(other.sorted));
    }

    @Override
    public int hashCode() {
        return sorted.hashCode();
    }

    @Override
    public String toString() {
        return sorted.toString();
    }
}
