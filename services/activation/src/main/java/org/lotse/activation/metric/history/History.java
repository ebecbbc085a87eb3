package org.lotse.activation.metric.history;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of one member: a set of facts, not running totals.
 *
 * <p>A fact is a history with one entry, and {@link #merge} is a union: commutative, associative and idempotent. So re-delivery,
 * disorder, batches and replays end in the same history, the same bytes ({@link HistoryFormat}) and therefore the same figures.
 * Immutable.
 *
 * <p><b>Limit</b>: presence types keep days without ids, so a single click or visit cannot be taken back.
 */
public record History(
        Ledger<Registration> registrations,
        Ledger<Term> terms,
        Ledger<Classification> classifications,
        Ledger<Assignment> people,
        Ledger<Signal> signals,
        Presence presence) {

    public static final History EMPTY =
            new History(Ledger.empty(), Ledger.empty(), Ledger.empty(), Ledger.empty(), Ledger.empty(), Presence.EMPTY);

    public static History ofRegistration(Entry<Registration> entry) {
        return new History(
                Ledger.of(entry), EMPTY.terms, EMPTY.classifications, EMPTY.people, EMPTY.signals, EMPTY.presence);
    }

    public static History ofTerm(Entry<Term> entry) {
        return new History(
                EMPTY.registrations,
                Ledger.of(entry),
                EMPTY.classifications,
                EMPTY.people,
                EMPTY.signals,
                EMPTY.presence);
    }

    public static History ofClassification(Entry<Classification> entry) {
        return new History(
                EMPTY.registrations, EMPTY.terms, Ledger.of(entry), EMPTY.people, EMPTY.signals, EMPTY.presence);
    }

    public static History ofPerson(Entry<Assignment> entry) {
        return new History(
                EMPTY.registrations,
                EMPTY.terms,
                EMPTY.classifications,
                Ledger.of(entry),
                EMPTY.signals,
                EMPTY.presence);
    }

    public static History ofSignal(Entry<Signal> entry) {
        return new History(
                EMPTY.registrations,
                EMPTY.terms,
                EMPTY.classifications,
                EMPTY.people,
                Ledger.of(entry),
                EMPTY.presence);
    }

    public static History ofPresence(SignalType type, int day) {
        return new History(
                EMPTY.registrations,
                EMPTY.terms,
                EMPTY.classifications,
                EMPTY.people,
                EMPTY.signals,
                Presence.of(type, day));
    }

    /** The union of both; this very object when the other adds nothing, so that a duplicate is recognised by {@code ==}. */
    @SuppressWarnings(
            "ReferenceEquality") // a ledger that did not change is the very same object: no need to compare its entries
    public History merge(History other) {
        History next = new History(
                registrations.merge(other.registrations),
                terms.merge(other.terms),
                classifications.merge(other.classifications),
                people.merge(other.people),
                signals.merge(other.signals),
                presence.merge(other.presence));
        boolean same = next.registrations == registrations
                && next.terms == terms
                && next.classifications == classifications
                && next.people == people
                && next.signals == signals
                && next.presence == presence;
        return same ? this : next;
    }

    /** How the organisation stands in the directory; null when it never was, or was retracted: then it counts nowhere. */
    public @Nullable Registration registration() {
        List<Registration> known = registrations.contents();
        return known.isEmpty() ? null : known.getFirst();
    }

    /** First day of the first term; {@link Day#NEVER} without any. */
    public int joinedOn() {
        return terms.contents().stream().mapToInt(Term::startsOn).min().orElse(Day.NEVER);
    }

    /** Signals that are not retracted, by day, then id. */
    public List<Recorded> signalsByDay() {
        return signals.entries().stream()
                .flatMap(e -> e.content() == null ? null : java.util.stream.Stream.of(new Recorded(e, e.content())))
                .sorted(Comparator.comparingInt((Recorded r) -> r.signal().day())
                        .thenComparing(r -> r.entry().id()))
                .toList();
    }

    /** A signal together with its entry, where the content is known not to be retracted. */
    public record Recorded(Entry<Signal> entry, Signal signal) {
        public UUID id() {
            return entry.id();
        }
    }
}
