package org.lotse.events.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.events.correcting.Corrections;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventRules;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Outcome;
import org.lotse.events.store.Attendances;
import org.lotse.events.store.Events;
import org.lotse.events.store.StoredEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans events and corrects them. */
@Service
class Planning {

    private final Events events;
    private final Attendances attendances;
    private final Corrections corrections;
    private final Drafting drafting;

    Planning(Events events, Attendances attendances, Corrections corrections, Drafting drafting) {
        this.events = events;
        this.attendances = attendances;
        this.corrections = corrections;
        this.drafting = drafting;
    }

    /** Asked twice for the same id with the same content, it answers with what it made before. */
    @Transactional
    public Outcome<Event> plan(UUID network, UUID id, EventRequest request) {
        events.claim(network, id.toString());
        Optional<StoredEvent> before = events.lockNamed(network, List.of(), List.of(), List.of(id)).stream()
                .findFirst();
        return switch (drafting.draft(network, id, before, request)) {
            case Outcome.Refused<Event> refused -> refused;
            case Outcome.Done<Event>(var draft, var isNew) -> {
                Optional<Event> present = before.filter(b -> !b.retracted()).map(StoredEvent::event);
                if (present.isPresent()) {
                    yield draft.equals(present.get()) ? Outcome.done(draft) : usedOtherwise(id);
                }
                Optional<Objection> objection = externalIdTaken(network, draft);
                if (objection.isPresent()) {
                    yield new Outcome.Refused<>(objection.get());
                }
                events.save(draft, Origin.HAND);
                corrections.begin(draft, Origin.HAND);
                yield Outcome.created(draft);
            }
        };
    }

    /** @param seen the version that the change is meant for */
    @Transactional
    public Outcome<Event> change(UUID network, UUID id, int seen, EventRequest request) {
        Optional<Event> before = events.lock(network, id);
        if (before.isEmpty()) {
            return new Outcome.Refused<>(Objection.unknownEvent(id));
        }
        Event was = before.get();
        if (was.version() != seen) {
            return new Outcome.Refused<>(new Objection(
                    Objection.Kind.OUTDATED,
                    "changed-meanwhile",
                    "Somebody changed the event in the meantime (version %d). Read it again and repeat your change."
                            .formatted(was.version()),
                    "If-Match"));
        }
        return switch (drafting.draft(
                network, id, before.map(e -> new StoredEvent(e, false, null, null, null)), request)) {
            case Outcome.Refused<Event> refused -> refused;
            case Outcome.Done<Event>(var after, var isNew) -> {
                Optional<Objection> objection = EventRules.against(
                                was,
                                after,
                                attendances.of(was).stream()
                                        .map(Attendance::sessionId)
                                        .collect(Collectors.toSet()),
                                drafting.calendar(network))
                        .or(() -> externalIdTaken(network, after));
                if (objection.isPresent()) {
                    yield new Outcome.Refused<>(objection.get());
                }
                corrections.store(was, after, Origin.HAND);
                yield Outcome.done(after);
            }
        };
    }

    private Optional<Objection> externalIdTaken(UUID network, Event draft) {
        String externalId = draft.plan().externalId();
        return externalId == null
                ? Optional.empty()
                : events.claim(network, externalId)
                        .filter(other -> !other.id().equals(draft.id()))
                        .map(other -> Objection.conflict(
                                "external-id-taken",
                                "The event %s has this external id. Change that one, or choose another id."
                                        .formatted(other.id()),
                                "externalId"));
    }

    private static Outcome<Event> usedOtherwise(UUID id) {
        return new Outcome.Refused<>(Objection.conflict(
                "id-used-otherwise",
                "The same key named another event before (%s). Change that one, or use a new key.".formatted(id),
                "Idempotency-Key"));
    }
}
