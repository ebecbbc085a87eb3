package org.lotse.events.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sessions of one event while a list is imported. Sessions that the list names are added; each is identified by its day and title. */
public final class ListedSessions {

    private final List<Session> sessions;
    private final SessionCalendar calendar;
    private final Function<String, UUID> ids;

    /** @param ids turns the name of a session within its event into a UUID version 5 */
    public ListedSessions(List<Session> known, SessionCalendar calendar, Function<String, UUID> ids) {
        this.sessions = new ArrayList<>(known);
        this.calendar = calendar;
        this.ids = ids;
    }

    public List<Session> all() {
        return List.copyOf(sessions);
    }

    /** Moves the event's only session to another day than earlier lists gave; the session keeps its id. */
    public void moveTo(LocalDate day, ListedEvent listedEvent) {
        if (sessions.size() == 1 && !sessions.getFirst().day().equals(day)) {
            Session only = sessions.getFirst();
            if (written(day, only.title(), listedEvent, only.id())
                    instanceof Outcome.Success<Session>(var moved, var created)) {
                sessions.set(0, moved);
            }
        }
    }

    /** Adds a session on every day, for a list with a first and last day but no sessions. */
    public void everyDay(ListedEvent listedEvent) {
        LocalDate first = listedEvent.day();
        LocalDate last = listedEvent.endDay();
        if (first != null && last != null) {
            first.datesUntil(last.plusDays(1)).forEach(day -> place(day, null, listedEvent));
        }
    }

    /** Finds the session that a row means, or adds it. */
    public Outcome<Session> place(LocalDate day, @Nullable String title, ListedEvent listedEvent) {
        Optional<Session> known = sessions.stream()
                .filter(s -> s.day().equals(day) && sameTitle(s.title(), title))
                .findFirst();
        return known.map(Outcome::done).orElseGet(() -> add(day, title, listedEvent));
    }

    private Outcome<Session> add(LocalDate day, @Nullable String title, ListedEvent listedEvent) {
        Outcome<Session> written = written(day, title, listedEvent, freeId(day + " " + normal(title)));
        if (written instanceof Outcome.Success<Session>(var session, var created)) {
            sessions.add(session);
        }
        return written;
    }

    private UUID freeId(String name) {
        UUID id = ids.apply(name);
        boolean taken = sessions.stream()
                .anyMatch(s -> s.id().equals(id)); // a moved session keeps the id derived from its first name
        return taken ? freeId(name + "'") : id;
    }

    private Outcome<Session> written(LocalDate day, @Nullable String title, ListedEvent listedEvent, UUID id) {
        Outcome<Session> whole =
                calendar.session(new SessionDraft(id, day, listedEvent.startsAt(), null, title), id, "event");
        Integer minutes = listedEvent.minutes();
        return whole instanceof Outcome.Success<Session>(var session, var created) && minutes != null
                ? Outcome.created(new Session(
                        id, day, session.startsAt(), session.startsAt().plusSeconds(minutes * 60L), title))
                : whole;
    }

    private static boolean sameTitle(@Nullable String one, @Nullable String other) {
        return Objects.equals(normal(one), normal(other));
    }

    private static String normal(@Nullable String title) {
        return title == null ? "" : TitleNormaliser.normalise(title);
    }
}
