package org.lotse.activation.metric.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of one member: a set of facts, not running totals.
 *
 * <p>A fact is a history with one entry, and {@link #merge} is a union: commutative, associative and idempotent. So re-delivery,
 * disorder, batches and replays end in the same history, the same bytes ({@link HistoryFormat}) and therefore the same figures. Immutable.
 * Long, since each kind of entry has its own factory method.
 *
 * <p><b>Limit</b>: presence types keep days without ids, so a single click or visit cannot be retracted.
 */
public record History(
        VersionedSet<MemberRegistration> registrations,
        VersionedSet<Term> terms,
        VersionedSet<Classification> classifications,
        VersionedSet<Assignment> people,
        SignalSet signals,
        PresenceDays presence) {

    public static final History EMPTY = new History(
            VersionedSet.empty(),
            VersionedSet.empty(),
            VersionedSet.empty(),
            VersionedSet.empty(),
            SignalSet.EMPTY,
            PresenceDays.EMPTY);

    public static History ofRegistration(VersionedEntry<MemberRegistration> entry) {
        return new History(
                VersionedSet.of(entry),
                EMPTY.terms,
                EMPTY.classifications,
                EMPTY.people,
                EMPTY.signals,
                EMPTY.presence);
    }

    public static History ofTerm(VersionedEntry<Term> entry) {
        return new History(
                EMPTY.registrations,
                VersionedSet.of(entry),
                EMPTY.classifications,
                EMPTY.people,
                EMPTY.signals,
                EMPTY.presence);
    }

    public static History ofClassification(VersionedEntry<Classification> entry) {
        return new History(
                EMPTY.registrations, EMPTY.terms, VersionedSet.of(entry), EMPTY.people, EMPTY.signals, EMPTY.presence);
    }

    public static History ofPerson(VersionedEntry<Assignment> entry) {
        return new History(
                EMPTY.registrations,
                EMPTY.terms,
                EMPTY.classifications,
                VersionedSet.of(entry),
                EMPTY.signals,
                EMPTY.presence);
    }

    public static History ofSignal(VersionedEntry<Signal> entry) {
        return new History(
                EMPTY.registrations,
                EMPTY.terms,
                EMPTY.classifications,
                EMPTY.people,
                SignalSet.of(entry),
                EMPTY.presence);
    }

    public static History ofPresence(SignalType type, int day) {
        return new History(
                EMPTY.registrations,
                EMPTY.terms,
                EMPTY.classifications,
                EMPTY.people,
                EMPTY.signals,
                PresenceDays.of(type, day));
    }

    /** The union of both; returns this object if the other adds nothing, so that a duplicate is recognised by {@code ==}. */
    @SuppressWarnings("ReferenceEquality") // unchanged presence days are the same object, which needs no comparison
    public History merge(History other) {
        History next = new History(
                registrations.merge(other.registrations),
                terms.merge(other.terms),
                classifications.merge(other.classifications),
                people.merge(other.people),
                signals.merge(other.signals),
                presence.merge(other.presence));
        return next.sameExceptPresence(this) && next.presence == presence ? this : next;
    }

    @SuppressWarnings("ReferenceEquality") // a merge that adds nothing returns the same set
    private boolean sameExceptPresence(History other) {
        return registrations == other.registrations
                && terms == other.terms
                && classifications == other.classifications
                && people == other.people
                && signals == other.signals;
    }

    /**
     * The earliest day of a signal by which two histories differ; {@link Day#NEVER} if they are equal, {@link Day#MIN} if they differ in
     * anything but signals. Figures of the time before that day are the same for both.
     */
    public int divergesOn(History other) {
        boolean sameOtherwise = registrations.equals(other.registrations)
                && terms.equals(other.terms)
                && classifications.equals(other.classifications)
                && people.equals(other.people);
        return sameOtherwise
                ? Math.min(signals.divergesOn(other.signals), presence.divergesOn(other.presence))
                : Day.MIN;
    }

    /** Whether it holds only days of visits and clicks. */
    public boolean isPresenceAlone() {
        return registrations.isEmpty()
                && terms.isEmpty()
                && classifications.isEmpty()
                && people.isEmpty()
                && signals.isEmpty();
    }

    /** The signal if the history consists of a single signal; otherwise null. */
    public @Nullable Signal onlySignal() {
        List<RecordedSignal> known = signals.byDay();
        boolean alone = known.size() == 1
                && signals.retracted().isEmpty()
                && registrations.isEmpty()
                && terms.isEmpty()
                && classifications.isEmpty()
                && people.isEmpty();
        return alone ? known.getFirst().signal() : null;
    }

    /** The organisation's entry in the directory; null if it was never registered or was retracted: then it counts nowhere. */
    public @Nullable MemberRegistration registration() {
        List<MemberRegistration> known = registrations.contents();
        return known.isEmpty() ? null : known.getFirst();
    }

    /** First day of the first term; {@link Day#NEVER} without any. */
    public int joinedOn() {
        int[] first = {Day.NEVER};
        terms.forEach(term -> first[0] = Math.min(first[0], term.startsOn()));
        return first[0];
    }

    /** Signals that are not retracted, by day, then id. */
    public List<RecordedSignal> signalsByDay() {
        return signals.byDay();
    }

    /** A signal together with its entry, known not to be retracted. */
    public record RecordedSignal(VersionedEntry<Signal> entry, Signal signal) {
        public UUID id() {
            return entry.id();
        }
    }
}
