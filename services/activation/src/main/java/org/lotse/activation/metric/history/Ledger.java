package org.lotse.activation.metric.history;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one kind by id, the highest version each: a set that merges in any order to the same result. Immutable; sorted by id, so
 * that equal sets have equal bytes.
 */
public final class Ledger<T> {

    private final List<Entry<T>> sorted;

    private Ledger(List<Entry<T>> sorted) {
        this.sorted = sorted;
    }

    public static <T> Ledger<T> empty() {
        return new Ledger<>(List.of());
    }

    static <T> Ledger<T> of(Entry<T> entry) {
        return new Ledger<>(List.of(entry));
    }

    /** For decoding only: the entries must be sorted by id, each once. */
    static <T> Ledger<T> ofSorted(List<Entry<T>> sorted) {
        return new Ledger<>(sorted);
    }

    /** Every entry, the retracted ones too. */
    public List<Entry<T>> entries() {
        return java.util.Collections.unmodifiableList(sorted);
    }

    public boolean isEmpty() {
        return sorted.isEmpty();
    }

    /** What has not been retracted. */
    public void forEach(Consumer<? super T> consumer) {
        for (Entry<T> entry : sorted) {
            T content = entry.content();
            if (content != null) {
                consumer.accept(content);
            }
        }
    }

    /** The contents that have not been retracted, in order of their ids. */
    public List<T> contents() {
        List<T> contents = new ArrayList<>(sorted.size());
        forEach(contents::add);
        return contents;
    }

    @Nullable
    Entry<T> get(UUID id) {
        int place = search(id);
        return place < 0 ? null : sorted.get(place);
    }

    Ledger<T> without(UUID id) {
        int place = search(id);
        if (place < 0) {
            return this;
        }
        List<Entry<T>> rest = new ArrayList<>(sorted);
        rest.remove(place);
        return new Ledger<>(rest);
    }

    /** This very object when the other adds nothing. */
    Ledger<T> merge(Ledger<T> other) {
        if (other.sorted.isEmpty()) {
            return this;
        }
        if (sorted.isEmpty()) {
            return other;
        }
        return other.sorted.size() == 1 ? with(other.sorted.getFirst()) : union(other);
    }

    private Ledger<T> with(Entry<T> entry) {
        int place = search(entry.id());
        if (place < 0) {
            List<Entry<T>> next = new ArrayList<>(sorted.size() + 1);
            next.addAll(sorted.subList(0, -place - 1));
            next.add(entry);
            next.addAll(sorted.subList(-place - 1, sorted.size()));
            return new Ledger<>(next);
        }
        Entry<T> known = sorted.get(place);
        Entry<T> winner = known.or(entry);
        if (winner.equals(known)) {
            return this;
        }
        List<Entry<T>> next = new ArrayList<>(sorted);
        next.set(place, winner);
        return new Ledger<>(next);
    }

    private Ledger<T> union(Ledger<T> other) {
        Ledger<T> all = this;
        for (Entry<T> entry : other.sorted) {
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
        return this == o || (o instanceof Ledger<?> other && sorted.equals(other.sorted));
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
