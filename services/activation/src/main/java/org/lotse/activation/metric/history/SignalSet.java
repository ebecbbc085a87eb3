package org.lotse.activation.metric.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lotse.activation.metric.history.History.RecordedSignal;

/**
 * The signals of countable types of one member: for each id the highest version, a set that merges in any order to the same result.
 * Immutable; sorted by day and then id, as all readers need it, with the retracted ones apart, sorted by id. Long, since every change and
 * comparison of the set relies on that order.
 */
public final class SignalSet {

    static final SignalSet EMPTY = new SignalSet(List.of(), VersionedSet.empty());

    private static final Comparator<RecordedSignal> BY_DAY = (a, b) -> {
        int days = Integer.compare(a.signal().day(), b.signal().day());
        return days == 0 ? a.id().compareTo(b.id()) : days;
    };

    private final List<RecordedSignal> byDay;
    private final VersionedSet<Signal> retracted;

    private SignalSet(List<RecordedSignal> byDay, VersionedSet<Signal> retracted) {
        this.byDay = byDay;
        this.retracted = retracted;
    }

    static SignalSet of(VersionedEntry<Signal> entry) {
        Signal signal = entry.content();
        return signal == null
                ? new SignalSet(List.of(), VersionedSet.of(entry))
                : new SignalSet(List.of(new RecordedSignal(entry, signal)), VersionedSet.empty());
    }

    /** For decoding only: signals must be sorted by day and id, retracted ones by id, each id once. */
    static SignalSet ofSorted(List<RecordedSignal> byDay, VersionedSet<Signal> retracted) {
        return byDay.isEmpty() && retracted.isEmpty() ? EMPTY : new SignalSet(byDay, retracted);
    }

    /** Signals that are not retracted, by day, then id. */
    public List<RecordedSignal> byDay() {
        return Collections.unmodifiableList(byDay);
    }

    /** Every entry, retracted ones last; returns a copy. */
    public List<VersionedEntry<Signal>> entries() {
        List<VersionedEntry<Signal>> entries =
                new ArrayList<>(byDay.size() + retracted.entries().size());
        byDay.forEach(recordedSignal -> entries.add(recordedSignal.entry()));
        entries.addAll(retracted.entries());
        return entries;
    }

    /** Signals that are not retracted, by day, then id; returns a copy. */
    public List<Signal> contents() {
        return byDay.stream().map(RecordedSignal::signal).toList();
    }

    VersionedSet<Signal> retracted() {
        return retracted;
    }

    public boolean isEmpty() {
        return byDay.isEmpty() && retracted.isEmpty();
    }

    /** Returns this object if the other adds nothing. */
    @SuppressWarnings("ReferenceEquality") // most merges add no signal and return the same object
    SignalSet merge(SignalSet other) {
        if (other == EMPTY) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        SignalSet all = this;
        for (RecordedSignal recordedSignal : other.byDay) {
            all = all.with(recordedSignal.entry());
        }
        for (VersionedEntry<Signal> entry : other.retracted.entries()) {
            all = all.with(entry);
        }
        return all;
    }

    private SignalSet with(VersionedEntry<Signal> entry) {
        int place = placeOf(entry);
        VersionedEntry<Signal> known = place >= 0 ? byDay.get(place).entry() : retracted.get(entry.id());
        if (known == null) {
            return plus(entry);
        }
        VersionedEntry<Signal> winner = known.or(entry);
        return winner.equals(known) ? this : without(place, known.id()).plus(winner);
    }

    /** Index of the id among the signals; negative if it is not among them. */
    private int placeOf(VersionedEntry<Signal> entry) {
        Signal signal = entry.content();
        // mostly a repeated delivery, so the day is the same
        int sameDay = signal == null ? -1 : search(new RecordedSignal(entry, signal));
        if (sameDay >= 0) {
            return sameDay;
        }
        long low = entry.id().getLeastSignificantBits();
        for (int i = 0; i < byDay.size(); i++) {
            UUID id = byDay.get(i).id();
            if (id.getLeastSignificantBits() == low && id.equals(entry.id())) {
                return i;
            }
        }
        return -1;
    }

    /** @param place index among the signals; negative if the id is a retracted one */
    private SignalSet without(int place, UUID id) {
        if (place < 0) {
            return new SignalSet(byDay, retracted.without(id));
        }
        List<RecordedSignal> rest = new ArrayList<>(byDay);
        rest.remove(place);
        return new SignalSet(rest, retracted);
    }

    private SignalSet plus(VersionedEntry<Signal> entry) {
        Signal signal = entry.content();
        if (signal == null) {
            return new SignalSet(byDay, retracted.merge(VersionedSet.of(entry)));
        }
        RecordedSignal recordedSignal = new RecordedSignal(entry, signal);
        int place = -search(recordedSignal) - 1;
        List<RecordedSignal> next = new ArrayList<>(byDay.size() + 1);
        next.addAll(byDay.subList(0, place));
        next.add(recordedSignal);
        next.addAll(byDay.subList(place, byDay.size()));
        return new SignalSet(next, retracted);
    }

    private int search(RecordedSignal recordedSignal) {
        return Collections.binarySearch(byDay, recordedSignal, BY_DAY);
    }

    /** The earliest day of a signal by which the two differ; {@link Day#NEVER} if the same signals are live in both. */
    @SuppressWarnings("ReferenceEquality") // most signals of two versions of one history are the same objects
    int divergesOn(SignalSet other) {
        int shorter = Math.min(byDay.size(), other.byDay.size());
        for (int i = 0; i < shorter; i++) {
            RecordedSignal mine = byDay.get(i);
            RecordedSignal theirs = other.byDay.get(i);
            if (mine != theirs && !mine.equals(theirs)) {
                return Math.min(mine.signal().day(), theirs.signal().day());
            }
        }
        List<RecordedSignal> longer = byDay.size() > shorter ? byDay : other.byDay;
        return longer.size() > shorter ? longer.get(shorter).signal().day() : Day.NEVER;
    }

    @Override
    public boolean equals(Object o) {
        return this == o
                || (o instanceof SignalSet other && byDay.equals(other.byDay) && retracted.equals(other.retracted));
    }

    @Override
    public int hashCode() {
        return 31 * byDay.hashCode() + retracted.hashCode();
    }

    @Override
    public String toString() {
        return byDay + " retracted " + retracted;
    }
}
