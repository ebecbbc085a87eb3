package org.lotse.events.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventRules;
import org.lotse.events.domain.ListedEvent;
import org.lotse.events.domain.ListedSessions;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.Rejection;
import org.lotse.events.domain.Session;
import org.lotse.events.domain.SessionCalendar;
import org.lotse.events.domain.SessionResolver;
import org.lotse.events.store.StoredEvent;
import org.lotse.resource.Uuids;

/** All rows of a request that mean the same event, and the resulting event. */
final class EventRowGroup {

    private final UUID network;
    private final List<ValidatedRow> rows;
    private final ListedEvent listedEvent;
    private final SessionCalendar calendar;

    EventRowGroup(UUID network, List<ValidatedRow> rows, SessionCalendar calendar) {
        this.network = network;
        this.rows = rows;
        this.listedEvent = rows.stream()
                .map(ValidatedRow::told)
                .reduce(ListedEvent::fillGapsFrom)
                .orElseThrow();
        this.calendar = calendar;
    }

    ListedEvent listedEvent() {
        return listedEvent;
    }

    /** The id of an event that a list creates. */
    UUID id() {
        return Uuids.of("event:" + network, listedEvent.groupKey());
    }

    List<RowPlacement> rejectAll(Rejection rejection) {
        return rows.stream()
                .map(r -> (RowPlacement) new RowPlacement.UnplacedRow(r.row(), rejection))
                .toList();
    }

    /**
     * @param before the existing event, unless it is retracted or new
     * @param after the event with the changes of the rows; empty when no row could be placed
     */
    record GroupResult(@Nullable Event before, Optional<Event> after, List<RowPlacement> placements) {}

    private record RowSession(ListRow row, Session session) {}

    /** @param known the existing event, perhaps retracted; null if there is none */
    GroupResult applyTo(@Nullable StoredEvent known, UUID importId) {
        Event before = known == null || known.retracted() ? null : known.event();
        if (before == null && (listedEvent.title() == null || listedEvent.day() == null)) {
            return new GroupResult(
                    null,
                    Optional.empty(),
                    rejectAll(Rejection.unknown(
                            "unknown-event",
                            "There is no event with this id, and the row does not say its title and day.",
                            "event.externalId")));
        }
        boolean grows = before == null || (known != null && known.importId() != null);
        boolean named = before != null
                && listedEvent.externalId() != null
                && listedEvent.externalId().equals(before.plan().externalId());
        var sessions = new ListedSessions(
                before == null ? List.of() : before.plan().sessions(),
                calendar,
                name -> Uuids.of(
                        "session:" + network,
                        (known == null ? id() : known.event().id()) + " " + name));
        boolean wholeEvent = rows.stream().allMatch(r -> r.row().session() == null);
        if (grows && named && listedEvent.day() != null && wholeEvent) {
            sessions.moveTo(listedEvent.day(), listedEvent);
        }
        List<RowPlacement> misplaced = new ArrayList<>();
        List<RowSession> placed = new ArrayList<>();
        for (ValidatedRow one : rows) {
            switch (place(one, before, grows, sessions)) {
                case Outcome.Failure<Session>(var rejection) ->
                    misplaced.add(new RowPlacement.UnplacedRow(one.row(), rejection));
                case Outcome.Success<Session>(var session, var isNew) -> placed.add(new RowSession(one.row(), session));
            }
        }
        if (placed.isEmpty()) {
            return new GroupResult(before, Optional.empty(), misplaced);
        }
        if (before == null && wholeEvent) {
            sessions.everyDay(listedEvent);
        }
        Event after = new ListedEventMerge(
                        known, importId, before == null || named ? listedEvent : listedEvent.withoutTitle())
                .merge(
                        network,
                        id(),
                        sessions.all(),
                        placed.stream().map(RowSession::row).toList());
        return new GroupResult(before, Optional.of(after), answers(before, after, placed, misplaced));
    }

    private Outcome<Session> place(ValidatedRow one, @Nullable Event before, boolean grows, ListedSessions sessions) {
        boolean happened = one.row().wasThere() || one.row().headsWithoutName() != null;
        if (before != null && happened) {
            Optional<Rejection> cancelled = EventRules.checkAttendance(before);
            if (cancelled.isPresent()) {
                return new Outcome.Failure<>(cancelled.get());
            }
        }
        LocalDate otherwise = before == null
                ? Objects.requireNonNull(listedEvent.day())
                : before.plan().firstDay();
        LocalDate day = one.row().sessionDay(one.told()).orElse(otherwise);
        return grows || before == null
                ? sessions.place(day, one.row().sessionTitle(), listedEvent)
                : SessionResolver.onDay(before.plan(), day, one.row().sessionTitle());
    }

    private static List<RowPlacement> answers(
            @Nullable Event before, Event after, List<RowSession> placed, List<RowPlacement> misplaced) {
        RowOutcome first = before == null
                ? RowOutcome.CREATED
                : after.differsFrom(before) ? RowOutcome.CHANGED : RowOutcome.EXISTING;
        List<RowPlacement> answers = new ArrayList<>(misplaced);
        for (int i = 0; i < placed.size(); i++) {
            RowSession one = placed.get(i);
            Session session = after.plan().session(one.session().id()).orElseThrow();
            answers.add(new RowPlacement.PlacedRow(one.row(), after, session, i == 0 ? first : RowOutcome.EXISTING));
        }
        return answers;
    }
}
