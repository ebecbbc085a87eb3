package org.lotse.events.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Matches the drafted sessions of an event to its existing ones, so that a session that only moved keeps its id and its attendance. */
public final class SessionReconciler {

    private SessionReconciler() {}

    /**
     * @param existing the current sessions; empty for a new event
     * @param ids makes an id for each session that is new
     */
    public static Outcome<List<Session>> reconcile(
            List<SessionDraft> wishes, List<Session> existing, SessionCalendar calendar, Supplier<UUID> ids) {
        if (wishes.isEmpty()) {
            return new Outcome.Failure<>(Rejection.invalid(
                    "no-session",
                    "An event needs at least one session. Add the day on which it takes place.",
                    "sessions"));
        }
        List<Session> laidDown = new ArrayList<>();
        Set<UUID> claimed = new HashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            String field = "sessions[" + i + "]";
            UUID wanted = wishes.get(i).id();
            if (wanted != null && existing.stream().noneMatch(s -> s.id().equals(wanted))) {
                return new Outcome.Failure<>(Rejection.invalid(
                        "unknown-session",
                        "The event has no session " + wanted + ". Leave the id out to add one.",
                        field + ".id"));
            }
            switch (calendar.session(wishes.get(i), ids.get(), field)) {
                case Outcome.Failure<Session>(var rejection) -> {
                    return new Outcome.Failure<>(rejection);
                }
                case Outcome.Success<Session>(var session, var created) -> {
                    Optional<UUID> known = Optional.ofNullable(wanted)
                            .or(() -> sameAs(session, existing, claimed, wishes.size() == 1 && existing.size() == 1));
                    known.ifPresent(claimed::add);
                    laidDown.add(known.map(session::withId).orElse(session));
                }
            }
        }
        return Outcome.done(List.copyOf(laidDown));
    }

    private static Optional<UUID> sameAs(
            Session session, List<Session> existing, Set<UUID> claimed, boolean onlyOneCanBeMeant) {
        List<Session> free =
                existing.stream().filter(s -> !claimed.contains(s.id())).toList();
        List<Session> sameDay =
                free.stream().filter(s -> s.day().equals(session.day())).toList();
        return free.stream()
                .filter(s -> s.startsAt().equals(session.startsAt()))
                .findFirst()
                .or(() -> sameDay.size() == 1 ? sameDay.stream().findFirst() : Optional.empty())
                .or(() -> onlyOneCanBeMeant ? free.stream().findFirst() : Optional.empty())
                .map(Session::id);
    }
}
