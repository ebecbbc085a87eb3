package org.lotse.activation.metric;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Assignment;
import org.lotse.activation.metric.history.Classification;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.EventType;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.MemberRegistration;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.history.Term;
import org.lotse.activation.metric.history.VersionedEntry;

/** Builds the history of one member in the order of the test; each call adds a fact. */
public final class HistoryBuilder {

    private final List<History> facts = new ArrayList<>();
    private long ids;

    /** An organisation of the directory, registered long ago. */
    public static HistoryBuilder of(String organisationType) {
        HistoryBuilder historyBuilder = new HistoryBuilder();
        historyBuilder.facts.add(History.ofRegistration(new VersionedEntry<>(
                historyBuilder.id(),
                1,
                day("2015-01-01"),
                new MemberRegistration(organisationType, day("2015-01-01")))));
        return historyBuilder;
    }

    public static HistoryBuilder company() {
        return of("COMPANY");
    }

    public static int day(String date) {
        return Day.of(LocalDate.parse(date));
    }

    public HistoryBuilder joinedOn(String date) {
        return term("standard", date, null, null);
    }

    public HistoryBuilder term(
            String category, String startsOn, @Nullable String endsOn, @Nullable String noticeGivenOn) {
        int end = endsOn == null ? Day.NEVER : day(endsOn);
        int notice = noticeGivenOn == null ? Day.NEVER : day(noticeGivenOn);
        facts.add(History.ofTerm(
                new VersionedEntry<>(id(), 1, day(startsOn), new Term(category, day(startsOn), end, notice, null))));
        return this;
    }

    public HistoryBuilder attended(String... dates) {
        return attendedBy(1, dates);
    }

    /** One person at several events. */
    public HistoryBuilder attendedBy(int person, String... dates) {
        for (String date : dates) {
            signal(SignalType.ATTENDED, EventType.MEETING, date, person(person), id(), 90);
        }
        return this;
    }

    /** Several persons at one event. */
    public HistoryBuilder attendedWith(int persons, String date) {
        UUID event = id();
        for (int i = 1; i <= persons; i++) {
            signal(SignalType.ATTENDED, EventType.MEETING, date, person(i), event, 90);
        }
        return this;
    }

    public HistoryBuilder did(SignalType type, String... dates) {
        for (String date : dates) {
            if (type.presence()) {
                facts.add(History.ofPresence(type, day(date)));
            } else {
                signal(type, EventType.NONE, date, person(1), null, Signal.UNKNOWN_MINUTES);
            }
        }
        return this;
    }

    public HistoryBuilder classified(
            Classification.ClassificationKind kind, String scheme, String code, String validFrom) {
        facts.add(History.ofClassification(new VersionedEntry<>(
                id(), 1, day(validFrom), new Classification(kind, scheme, code, day(validFrom), false))));
        return this;
    }

    public HistoryBuilder represented(int person, String from) {
        return represented(new Assignment(person(person), "MAIN_CONTACT", day(from), Day.NEVER), day(from));
    }

    public HistoryBuilder representedUntil(int person, String from, String until) {
        return represented(new Assignment(person(person), "EMPLOYEE", day(from), day(until)), day(from));
    }

    /** Recorded as a former contact. */
    public HistoryBuilder former(int person, String from) {
        return represented(new Assignment(person(person), Assignment.FORMER, day(from), Day.NEVER), day(from));
    }

    /** An entry about the person was retracted. */
    public HistoryBuilder unassigned(int person, String on) {
        return represented(Assignment.takenBack(person(person), day(on)), day(on));
    }

    private HistoryBuilder represented(Assignment assignment, int recordedOn) {
        facts.add(History.ofPerson(new VersionedEntry<>(id(), 1, recordedOn, assignment)));
        return this;
    }

    /** Another version of the last signal. */
    public HistoryBuilder correctedTo(int version, String date) {
        VersionedEntry<Signal> last = lastSignal();
        facts.add(History.ofSignal(
                new VersionedEntry<>(last.id(), version, day(date), Signal.of(SignalType.ATTENDED, day(date)))));
        return this;
    }

    public HistoryBuilder retracted(int version, String recordedOn) {
        facts.add(History.ofSignal(new VersionedEntry<>(lastSignal().id(), version, day(recordedOn), null)));
        return this;
    }

    public List<History> facts() {
        return List.copyOf(facts);
    }

    public History history() {
        return facts.stream().reduce(History.EMPTY, History::merge);
    }

    private VersionedEntry<Signal> lastSignal() {
        return facts.reversed().stream()
                .filter(fact -> !fact.signals().entries().isEmpty())
                .findFirst()
                .orElseThrow()
                .signals()
                .entries()
                .getFirst();
    }

    private void signal(
            SignalType type, EventType at, String date, @Nullable UUID person, @Nullable UUID event, int minutes) {
        var signal = new Signal(type, day(date), at, person, event, null, null, minutes);
        facts.add(History.ofSignal(new VersionedEntry<>(id(), 1, day(date), signal)));
    }

    private UUID person(int number) {
        return new UUID(7, number);
    }

    private UUID id() {
        // scattered, so that the order of ids differs from the order of calls
        return new UUID(++ids * 0x9E3779B97F4A7C15L, ids);
    }
}
