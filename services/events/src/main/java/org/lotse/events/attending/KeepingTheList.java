package org.lotse.events.attending;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.correcting.Corrections;
import org.lotse.events.domain.Calendar;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventRules;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Outcome;
import org.lotse.events.store.Attendances;
import org.lotse.events.store.Events;
import org.lotse.networks.NetworkZones;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a list of attendance was kept, and how many came without leaving a name. */
@Service
class KeepingTheList {

    private final Events events;
    private final Attendances attendances;
    private final Corrections corrections;
    private final NetworkZones zones;
    private final Clock clock;

    KeepingTheList(Events events, Attendances attendances, Corrections corrections, NetworkZones zones, Clock clock) {
        this.events = events;
        this.attendances = attendances;
        this.corrections = corrections;
        this.zones = zones;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Event> keep(UUID network, UUID eventId, ListRequest request) {
        Optional<Event> locked = events.lock(network, eventId);
        if (locked.isEmpty()) {
            return new Outcome.Refused<>(Objection.unknownEvent(eventId));
        }
        Event event = locked.get();
        Optional<Objection> objection = EventRules.againstList(
                event,
                request.state(),
                !attendances.of(event).isEmpty(),
                new Calendar(zones.of(network), clock.instant()));
        if (objection.isPresent()) {
            return new Outcome.Refused<>(objection.get());
        }
        Event after = event.kept(request.state(), request.headsWithoutName());
        corrections.store(event, after, Origin.HAND);
        return Outcome.done(after);
    }
}
