package org.lotse.events.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.events.correction.EventChanges;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventRules;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.Rejection;
import org.lotse.events.store.AttendanceRepository;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.StoredEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans events and corrects them. */
@Service
class PlanningEvent {

    private final EventRepository eventRepository;
    private final AttendanceRepository attendanceRepository;
    private final EventChanges eventChanges;
    private final EventDraftFactory eventDraftFactory;

    PlanningEvent(
            EventRepository eventRepository,
            AttendanceRepository attendanceRepository,
            EventChanges eventChanges,
            EventDraftFactory eventDraftFactory) {
        this.eventRepository = eventRepository;
        this.attendanceRepository = attendanceRepository;
        this.eventChanges = eventChanges;
        this.eventDraftFactory = eventDraftFactory;
    }

    /** Plans an event. A repeated request with the same id and content returns the event that the first one created. */
    @Transactional
    public Outcome<Event> plan(UUID network, UUID id, EventRequest request) {
        eventRepository.claim(network, id.toString());
        Optional<StoredEvent> before = eventRepository.lockNamed(network, List.of(), List.of(), List.of(id)).stream()
                .findFirst();
        return switch (eventDraftFactory.draft(network, id, before, request)) {
            case Outcome.Failure<Event> failure -> failure;
            case Outcome.Success<Event>(var draft, var isNew) -> {
                Optional<Event> present = before.filter(b -> !b.retracted()).map(StoredEvent::event);
                if (present.isPresent()) {
                    yield draft.equals(present.get()) ? Outcome.done(draft) : usedOtherwise(id);
                }
                Optional<Rejection> objection = externalIdTaken(network, draft);
                if (objection.isPresent()) {
                    yield new Outcome.Failure<>(objection.get());
                }
                eventRepository.save(draft, ChangeSource.MANUAL);
                eventChanges.publishNew(draft, ChangeSource.MANUAL);
                yield Outcome.created(draft);
            }
        };
    }

    /** @param seen the version to which the change applies */
    @Transactional
    public Outcome<Event> change(UUID network, UUID id, int seen, EventRequest request) {
        Optional<Event> before = eventRepository.lock(network, id);
        if (before.isEmpty()) {
            return new Outcome.Failure<>(Rejection.unknownEvent(id));
        }
        Event was = before.get();
        if (was.version() != seen) {
            return new Outcome.Failure<>(new Rejection(
                    Rejection.Kind.OUTDATED,
                    "changed-meanwhile",
                    "The event was changed in the meantime (version %d). Read it again and repeat your change."
                            .formatted(was.version()),
                    "If-Match"));
        }
        return switch (eventDraftFactory.draft(
                network, id, before.map(e -> new StoredEvent(e, false, null, null, null)), request)) {
            case Outcome.Failure<Event> failure -> failure;
            case Outcome.Success<Event>(var after, var isNew) -> {
                Optional<Rejection> objection = EventRules.checkChange(
                                was,
                                after,
                                attendanceRepository.of(was).stream()
                                        .map(Attendance::sessionId)
                                        .collect(Collectors.toSet()),
                                eventDraftFactory.calendar(network))
                        .or(() -> externalIdTaken(network, after));
                if (objection.isPresent()) {
                    yield new Outcome.Failure<>(objection.get());
                }
                eventChanges.store(was, after, ChangeSource.MANUAL);
                yield Outcome.done(after);
            }
        };
    }

    private Optional<Rejection> externalIdTaken(UUID network, Event draft) {
        String externalId = draft.plan().externalId();
        return externalId == null
                ? Optional.empty()
                : eventRepository
                        .claim(network, externalId)
                        .filter(other -> !other.id().equals(draft.id()))
                        .map(other -> Rejection.conflict(
                                "external-id-taken",
                                "The event %s has this external id. Change that one, or choose another id."
                                        .formatted(other.id()),
                                "externalId"));
    }

    private static Outcome<Event> usedOtherwise(UUID id) {
        return new Outcome.Failure<>(Rejection.conflict(
                "id-used-otherwise",
                "The same key named another event before (%s). Change that one, or use a new key.".formatted(id),
                "Idempotency-Key"));
    }
}
