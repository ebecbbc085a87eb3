package org.lotse.events.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sessions of one event while a list is read: it gets those that the list names, each known by its day and title. */
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

    /** The event takes place on another day than lists said before; its only session moves there and stays the same one. */
    public void moveTo(LocalDate day, ListedEvent listedEvent) {
        if (sessions.size() == 1 && !sessions.getFirst().day().equals(day)) {
            Session only = sessions.getFirst();
            if (written(day, only.title(), listedEvent, only.id())
                    instanceof Outcome.Success<Session>(var moved, var created)) {
                sessions.set(0, moved);
            }
        }
    }

    /** A list that says from when to when, and nothing of sessions, means every day. */
    public void everyDay(ListedEvent listedEvent) {
        LocalDate first = listedEvent.day();
        LocalDate last = listedEvent.endDay();
        if (first != null && last != null) {
            first.datesUntil(last.plusDays(1)).forEach(day -> place(day, null, listedEvent));
        }
    }

    /** The session that a row means, a new one if need be. */
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
        boolean taken =
                sessions.stream().anyMatch(s -> s.id().equals(id)); // a session that was moved keeps its first name
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
