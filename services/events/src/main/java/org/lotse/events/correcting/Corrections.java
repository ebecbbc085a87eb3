package org.lotse.events.correcting;

import org.lotse.events.domain.Event;
import org.lotse.events.domain.Origin;
import org.lotse.events.store.Attendances;
import org.lotse.events.store.Events;
import org.lotse.events.store.Registrations;
import org.lotse.events.wire.Announcements;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores what became of an event, and draws the consequences. The caller holds the lock of the event. */
@Component
public class Corrections {

    private final Events events;
    private final Registrations registrations;
    private final Attendances attendances;
    private final Contributions contributions;
    private final Announcements announcements;

    Corrections(
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

    /** Stores one event and draws the consequences; does nothing when nothing differs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(Event before, Event after, Origin origin) {
        if (!after.equals(before)) {
            events.save(after, origin);
            follow(before, after, origin);
        }
    }

    /** Draws the consequences of an event that is already stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(Event before, Event after, Origin origin) {
        announcements.recorded(after, origin);
        boolean retell = after.readsOtherwiseThan(before);
        if (retell) {
            registrations.retell(after).forEach(r -> announcements.recorded(r, after, origin));
            attendances.retell(after).forEach(a -> announcements.recorded(a, after, origin));
        }
        contributions.settle(after, retell, origin);
    }

    /** A new event, already stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Event event, Origin origin) {
        announcements.recorded(event, origin);
        contributions.settle(event, false, origin);
    }
}
