package org.lotse.events.planning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventRules;
import org.lotse.events.domain.EventStatus;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.Rejection;
import org.lotse.events.domain.Session;
import org.lotse.events.domain.SessionCalendar;
import org.lotse.events.domain.SessionReconciler;
import org.lotse.events.domain.TitleNormaliser;
import org.lotse.events.store.SeriesRepository;
import org.lotse.events.store.StoredEvent;
import org.lotse.networkzones.NetworkZones;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Component;

/** Creates an event from a request. */
@Component
class EventDraftFactory {

    private final SeriesRepository seriesRepository;
    private final NetworkZones zones;
    private final Clock clock;

    EventDraftFactory(SeriesRepository seriesRepository, NetworkZones zones, Clock clock) {
        this.seriesRepository = seriesRepository;
        this.zones = zones;
        this.clock = clock;
    }

    SessionCalendar calendar(UUID network) {
        return new SessionCalendar(zones.of(network), clock.instant());
    }

    /** @param before the stored event with this id, perhaps retracted; the new version follows its version */
    Outcome<Event> draft(UUID network, UUID id, Optional<StoredEvent> before, EventRequest request) {
        UUID series = request.seriesId();
        if (series != null
                && this.seriesRepository.names(network, List.of(series)).isEmpty()) {
            return new Outcome.Failure<>(Rejection.invalid(
                    "unknown-series",
                    "There is no series " + series + ". Give its name as seriesName to begin one.",
                    "seriesId"));
        }
        SessionCalendar calendar = calendar(network);
        List<Session> existing = before.map(b -> b.event().plan().sessions()).orElse(List.of());
        return switch (SessionReconciler.reconcile(request.sessionDrafts(), existing, calendar, Uuids::next)) {
            case Outcome.Failure<List<Session>>(var rejection) -> new Outcome.Failure<>(rejection);
            case Outcome.Success<List<Session>>(var sessions, var isNew) -> {
                var plan = request.toPlan(seriesOf(network, request), sessions);
                Event present = before.filter(b -> !b.retracted())
                        .map(StoredEvent::event)
                        .orElse(null);
                if (present != null) {
                    EventStatus status = request.status() == null ? present.status() : request.status();
                    yield Outcome.done(present.with(plan, status));
                }
                int version = 1 + before.map(b -> b.event().version()).orElse(0);
                Event planned = Event.planned(id, network, version, plan);
                Event fresh = request.status() == null ? planned : planned.withStatus(request.status());
                Optional<Rejection> objection = EventRules.checkChange(planned, fresh, Set.of(), calendar);
                yield objection.<Outcome<Event>>map(Outcome.Failure::new).orElseGet(() -> Outcome.created(fresh));
            }
        };
    }

    private @Nullable UUID seriesOf(UUID network, EventRequest request) {
        String name = request.seriesName();
        if (request.seriesId() != null || name == null || name.isBlank()) {
            return request.seriesId();
        }
        UUID id = Uuids.of("series:" + network, TitleNormaliser.normalise(name));
        seriesRepository.saveIfAbsent(network, Map.of(id, name.strip()));
        return id;
    }
}
