package org.lotse.events.planning;

import java.util.Optional;
import java.util.UUID;
import org.lotse.events.correcting.Contributions;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.Registration;
import org.lotse.events.store.Attendances;
import org.lotse.events.store.Events;
import org.lotse.events.store.Registrations;
import org.lotse.events.wire.Announcements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes events back that were an error. */
@Service
class Retracting {

    private final Events events;
    private final Registrations registrations;
    private final Attendances attendances;
    private final Contributions contributions;
    private final Announcements announcements;

    Retracting(
            Events events,
            Registrations registrations,
            Attendances attendances,
            Contributions contributions,
            Announcements announcements) {
        this.events = events;
        this.registrations = registrations;
        this.attendances = attendances;
        this.contributions = contributions;
        this.announcements = announcements;
    }

    /** The event never was, and so nobody registered for it, attended it or hosted it. */
    @Transactional
    public Outcome<Event> retract(UUID network, UUID id) {
        Optional<Event> before = events.lock(network, id);
        if (before.isEmpty()) {
            return new Outcome.Refused<>(Objection.unknownEvent(id));
        }
        Event last = before.get().next();
        registrations
                .retract(
                        network,
                        registrations.of(last).stream().map(Registration::id).toList())
                .forEach(r -> announcements.retracted(r, last, Origin.HAND));
        attendances
                .retract(
                        network,
                        attendances.of(last).stream().map(Attendance::id).toList())
                .forEach(a -> announcements.retracted(a, last, Origin.HAND));
        contributions.retractAll(last, Origin.HAND);
        events.retract(last);
        announcements.retracted(last, Origin.HAND);
        return Outcome.done(last);
    }
}
