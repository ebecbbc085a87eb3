package org.lotse.events.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Calendar;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventRules;
import org.lotse.events.domain.ListedSessions;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.Session;
import org.lotse.events.domain.SessionChoice;
import org.lotse.events.domain.Told;
import org.lotse.events.store.StoredEvent;
import org.lotse.gate.Uuids;

/** All rows of a call that mean the same event, and what they make of it. */
final class EventGroup {

    private final UUID network;
    private final List<Candidate> rows;
    private final Told told;
    private final Calendar calendar;

    EventGroup(UUID network, List<Candidate> rows, Calendar calendar) {
        this.network = network;
        this.rows = rows;
        this.told = rows.stream().map(Candidate::told).reduce(Told::or).orElseThrow();
        this.calendar = calendar;
    }

    Told told() {
        return told;
    }

    /** The id of an event that lists made known. */
    UUID id() {
        return Uuids.of("event:" + network, told.name());
    }

    List<Placement> refused(Objection objection) {
        return rows.stream()
                .map(r -> (Placement) new Placement.Misplaced(r.row(), objection))
                .toList();
    }

    /**
     * @param before the event that is live, if there is one
     * @param after the event as the rows want it; empty when no row could be placed
     */
    record Result(@Nullable Event before, Optional<Event> after, List<Placement> placements) {}

    private record Seat(ListRow row, Session session) {}

    /** @param known the event meant, if anybody knew it; perhaps retracted */
    Result over(@Nullable StoredEvent known, UUID importId) {
        Event before = known == null || known.retracted() ? null : known.event();
        if (before == null && (told.title() == null || told.day() == null)) {
            return new Result(
                    null,
                    Optional.empty(),
                    refused(Objection.unknown(
                            "unknown-event",
                            "There is no event with this id, and the row does not say its title and day.",
                            "event.externalId")));
        }
        boolean grows = before == null || (known != null && known.importId() != null);
        boolean named = before != null
                && told.externalId() != null
                && told.externalId().equals(before.plan().externalId());
        var sessions = new ListedSessions(
                before == null ? List.of() : before.plan().sessions(),
                calendar,
                name -> Uuids.of(
                        "session:" + network,
                        (known == null ? id() : known.event().id()) + " " + name));
        boolean wholeEvent = rows.stream().allMatch(r -> r.row().session() == null);
        if (grows && named && told.day() != null && wholeEvent) {
            sessions.moveTo(told.day(), told);
        }
        List<Placement> misplaced = new ArrayList<>();
        List<Seat> placed = new ArrayList<>();
        for (Candidate one : rows) {
            switch (place(one, before, grows, sessions)) {
                case Outcome.Refused<Session>(var objection) ->
                    misplaced.add(new Placement.Misplaced(one.row(), objection));
                case Outcome.Done<Session>(var session, var isNew) -> placed.add(new Seat(one.row(), session));
            }
        }
        if (placed.isEmpty()) {
            return new Result(before, Optional.empty(), misplaced);
        }
        if (before == null && wholeEvent) {
            sessions.everyDay(told);
        }
        Event after = new Retelling(known, importId, before == null || named ? told : told.untitled())
                .event(
                        network,
                        id(),
                        sessions.all(),
                        placed.stream().map(Seat::row).toList());
        return new Result(before, Optional.of(after), answers(before, after, placed, misplaced));
    }

    private Outcome<Session> place(Candidate one, @Nullable Event before, boolean grows, ListedSessions sessions) {
        boolean happened = one.row().wasThere() || one.row().headsWithoutName() != null;
        if (before != null && happened) {
            Optional<Objection> cancelled = EventRules.againstAttendance(before);
            if (cancelled.isPresent()) {
                return new Outcome.Refused<>(cancelled.get());
            }
        }
        LocalDate otherwise = before == null
                ? Objects.requireNonNull(told.day())
                : before.plan().firstDay();
        LocalDate day = one.row().sessionDay(one.told()).orElse(otherwise);
        return grows || before == null
                ? sessions.place(day, one.row().sessionTitle(), told)
                : SessionChoice.onDay(before.plan(), day, one.row().sessionTitle());
    }

    private static List<Placement> answers(
            @Nullable Event before, Event after, List<Seat> placed, List<Placement> misplaced) {
        RowOutcome first = before == null
                ? RowOutcome.CREATED
                : after.differsFrom(before) ? RowOutcome.CHANGED : RowOutcome.EXISTING;
        List<Placement> answers = new ArrayList<>(misplaced);
        for (int i = 0; i < placed.size(); i++) {
            Seat one = placed.get(i);
            Session session = after.plan().session(one.session().id()).orElseThrow();
            answers.add(new Placement.Placed(one.row(), after, session, i == 0 ? first : RowOutcome.EXISTING));
        }
        return answers;
    }
}
