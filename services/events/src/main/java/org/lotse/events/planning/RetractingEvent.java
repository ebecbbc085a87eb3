package org.lotse.events.planning;

import java.util.Optional;
import java.util.UUID;
import org.lotse.events.correction.HostingCredits;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.Registration;
import org.lotse.events.domain.Rejection;
import org.lotse.events.store.AttendanceRepository;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.RegistrationRepository;
import org.lotse.events.wire.EventFactPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Retracts events that were entered by mistake. */
@Service
class RetractingEvent {

    private final EventRepository eventRepository;
    private final RegistrationRepository registrationRepository;
    private final AttendanceRepository attendanceRepository;
    private final HostingCredits hostingCredits;
    private final EventFactPublisher eventFactPublisher;

    RetractingEvent(
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

    /** Retracts the event with its registrations, attendance and hosting. */
    @Transactional
    public Outcome<Event> retract(UUID network, UUID id) {
        Optional<Event> before = eventRepository.lock(network, id);
        if (before.isEmpty()) {
            return new Outcome.Failure<>(Rejection.unknownEvent(id));
        }
        Event last = before.get().nextVersion();
        registrationRepository
                .retract(
                        network,
                        registrationRepository.of(last).stream()
                                .map(Registration::id)
                                .toList())
                .forEach(r -> eventFactPublisher.publishRetracted(r, last, ChangeSource.MANUAL));
        attendanceRepository
                .retract(
                        network,
                        attendanceRepository.of(last).stream()
                                .map(Attendance::id)
                                .toList())
                .forEach(a -> eventFactPublisher.publishRetracted(a, last, ChangeSource.MANUAL));
        hostingCredits.retractAll(last, ChangeSource.MANUAL);
        eventRepository.retract(last);
        eventFactPublisher.publishRetracted(last, ChangeSource.MANUAL);
        return Outcome.done(last);
    }
}
