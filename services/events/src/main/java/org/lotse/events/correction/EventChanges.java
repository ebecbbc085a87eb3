package org.lotse.events.correction;

import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.store.AttendanceRepository;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.RegistrationRepository;
import org.lotse.events.wire.EventFactPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores changed events and applies the effects of the change to registrations, attendance and hosting. The caller must hold the lock of
 * the event.
 */
@Component
public class EventChanges {

    private final EventRepository eventRepository;
    private final RegistrationRepository registrationRepository;
    private final AttendanceRepository attendanceRepository;
    private final HostingCredits hostingCredits;
    private final EventFactPublisher eventFactPublisher;

    EventChanges(
            EventRepository eventRepository,
            RegistrationRepository registrationRepository,
            AttendanceRepository attendanceRepository,
            HostingCredits hostingCredits,
            EventFactPublisher eventFactPublisher) {
        this.eventRepository = eventRepository;
        this.registrationRepository = registrationRepository;
        this.attendanceRepository = attendanceRepository;
        this.hostingCredits = hostingCredits;
        this.eventFactPublisher = eventFactPublisher;
    }

    /** Stores one event and applies the effects; does nothing when the event is unchanged. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(Event before, Event after, ChangeSource changeSource) {
        if (!after.equals(before)) {
            eventRepository.save(after, changeSource);
            propagate(before, after, changeSource);
        }
    }

    /** Applies the effects of a change that is already stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propagate(Event before, Event after, ChangeSource changeSource) {
        eventFactPublisher.publishRecorded(after, changeSource);
        boolean retell = after.participationFactsDifferFrom(before);
        if (retell) {
            registrationRepository
                    .incrementVersions(after)
                    .forEach(r -> eventFactPublisher.publishRecorded(r, after, changeSource));
            attendanceRepository
                    .incrementVersions(after)
                    .forEach(a -> eventFactPublisher.publishRecorded(a, after, changeSource));
        }
        hostingCredits.settle(after, retell, changeSource);
    }

    /** Publishes a new event that is already stored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publishNew(Event event, ChangeSource changeSource) {
        eventFactPublisher.publishRecorded(event, changeSource);
        hostingCredits.settle(event, false, changeSource);
    }
}
