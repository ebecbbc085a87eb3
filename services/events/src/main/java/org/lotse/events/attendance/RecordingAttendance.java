package org.lotse.events.attendance;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.correction.EventChanges;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.Attendee;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventRules;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.ParticipationIds;
import org.lotse.events.domain.Rejection;
import org.lotse.events.domain.Session;
import org.lotse.events.domain.SessionCalendar;
import org.lotse.events.domain.SessionResolver;
import org.lotse.events.store.AttendanceRepository;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.RegistrationRepository;
import org.lotse.events.store.StoredRow;
import org.lotse.events.wire.EventFactPublisher;
import org.lotse.networkzones.NetworkZones;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records attendance. A person attends a session once. An event with attendance counts as held. */
@Service
class RecordingAttendance {

    private final EventRepository eventRepository;
    private final AttendanceRepository attendanceRepository;
    private final RegistrationRepository registrationRepository;
    private final EventChanges eventChanges;
    private final EventFactPublisher eventFactPublisher;
    private final NetworkZones zones;
    private final Clock clock;

    RecordingAttendance(
            EventRepository eventRepository,
            AttendanceRepository attendanceRepository,
            RegistrationRepository registrationRepository,
            EventChanges eventChanges,
            EventFactPublisher eventFactPublisher,
            NetworkZones zones,
            Clock clock) {
        this.eventRepository = eventRepository;
        this.attendanceRepository = attendanceRepository;
        this.registrationRepository = registrationRepository;
        this.eventChanges = eventChanges;
        this.eventFactPublisher = eventFactPublisher;
        this.zones = zones;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Attendance> record(UUID network, UUID eventId, AttendanceRequest request) {
        Optional<Event> locked = eventRepository.lock(network, eventId);
        if (locked.isEmpty()) {
            return new Outcome.Failure<>(Rejection.unknownEvent(eventId));
        }
        Event event = locked.get();
        Optional<Rejection> cancelled = EventRules.checkAttendance(event);
        if (cancelled.isPresent()) {
            return new Outcome.Failure<>(cancelled.get());
        }
        SessionCalendar calendar = new SessionCalendar(zones.of(network), clock.instant());
        return switch (SessionResolver.resolve(event.plan(), request.sessionId(), request.day(), calendar)) {
            case Outcome.Failure<Session>(var rejection) -> new Outcome.Failure<>(rejection);
            case Outcome.Success<Session>(var session, var created) -> record(event, session, request);
        };
    }

    private Outcome<Attendance> record(Event event, Session session, AttendanceRequest request) {
        UUID network = event.networkId();
        UUID id = ParticipationIds.attendance(
                network, event.id(), session.id(), request.memberId(), request.personId(), Uuids::of);
        Optional<StoredRow<Attendance>> before = attendanceRepository.known(network, id);
        if (before.isPresent() && !before.get().retracted()) {
            return again(before.get().value(), request);
        }
        boolean walkIn = request.walkIn() == null
                ? new Attendee(request.memberId(), request.personId())
                        .isWalkIn(registrationRepository.registeredAttendees(event))
                : request.walkIn();
        Attendance fresh = new Attendance(
                id,
                1 + before.map(b -> b.value().version()).orElse(0),
                event.id(),
                session.id(),
                request.memberId(),
                request.personId(),
                request.minutes(),
                walkIn);
        Event held = event.attended();
        eventChanges.store(event, held, ChangeSource.MANUAL);
        attendanceRepository.saveAll(network, List.of(fresh), ChangeSource.MANUAL);
        eventFactPublisher.publishRecorded(fresh, held, ChangeSource.MANUAL);
        return Outcome.created(fresh);
    }

    private static Outcome<Attendance> again(Attendance was, AttendanceRequest request) {
        boolean sameMinutes = request.minutes() == null || Objects.equals(request.minutes(), was.minutes());
        return sameMinutes && (request.walkIn() == null || request.walkIn() == was.walkIn())
                ? Outcome.done(was)
                : new Outcome.Failure<>(Rejection.conflict(
                        "attendance-recorded-otherwise",
                        "This attendance is recorded with other times. Correct it by PUT on /attendances/%s."
                                .formatted(was.id()),
                        "minutes"));
    }
}
