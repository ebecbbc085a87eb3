package org.lotse.events.attendance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.Rejection;
import org.lotse.events.store.AttendanceRepository;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.StoredRow;
import org.lotse.events.wire.EventFactPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects or retracts a recorded attendance. */
@Service
class CorrectingAttendance {

    private final EventRepository eventRepository;
    private final AttendanceRepository attendanceRepository;
    private final EventFactPublisher eventFactPublisher;

    CorrectingAttendance(
            EventRepository eventRepository,
            AttendanceRepository attendanceRepository,
            EventFactPublisher eventFactPublisher) {
        this.eventRepository = eventRepository;
        this.attendanceRepository = attendanceRepository;
        this.eventFactPublisher = eventFactPublisher;
    }

    @Transactional
    public Outcome<Attendance> change(UUID network, UUID eventId, UUID id, AttendanceRequest request) {
        Optional<Event> event = eventRepository.lock(network, eventId);
        Optional<Attendance> before = live(network, eventId, id);
        if (event.isEmpty() || before.isEmpty()) {
            return new Outcome.Failure<>(event.isEmpty() ? Rejection.unknownEvent(eventId) : unknown(id));
        }
        Attendance was = before.get();
        Optional<String> other = changedIdentityField(was, request);
        if (other.isPresent()) {
            return new Outcome.Failure<>(Rejection.invalid(
                    "attendance-names-another",
                    "An attendance belongs to one person and one session for good. Delete it and record the other one.",
                    other.get()));
        }
        Attendance after = was.with(request.minutes(), request.walkIn() == null ? was.walkIn() : request.walkIn());
        if (!after.equals(was)) {
            attendanceRepository.saveAll(network, List.of(after), ChangeSource.MANUAL);
            eventFactPublisher.publishRecorded(after, event.get(), ChangeSource.MANUAL);
        }
        return Outcome.done(after);
    }

    /** Retracts an attendance. The event stays held and its list stays kept: the list now shows that this person did not attend. */
    @Transactional
    public Outcome<Attendance> retract(UUID network, UUID eventId, UUID id) {
        Optional<Event> event = eventRepository.lock(network, eventId);
        if (event.isEmpty() || live(network, eventId, id).isEmpty()) {
            return new Outcome.Failure<>(event.isEmpty() ? Rejection.unknownEvent(eventId) : unknown(id));
        }
        Attendance last = attendanceRepository.retract(network, List.of(id)).getFirst();
        eventFactPublisher.publishRetracted(last, event.get(), ChangeSource.MANUAL);
        return Outcome.done(last);
    }

    private Optional<Attendance> live(UUID network, UUID eventId, UUID id) {
        return attendanceRepository
                .known(network, id)
                .filter(a -> !a.retracted() && a.value().eventId().equals(eventId))
                .map(StoredRow::value);
    }

    private static Optional<String> changedIdentityField(Attendance was, AttendanceRequest request) {
        if (!was.memberId().equals(request.memberId())) {
            return Optional.of("memberId");
        }
        if (!Objects.equals(was.personId(), request.personId())) {
            return Optional.of("personId");
        }
        return request.sessionId() == null || was.sessionId().equals(request.sessionId())
                ? Optional.empty()
                : Optional.of("sessionId");
    }

    private static Rejection unknown(UUID id) {
        return Rejection.unknown("unknown-attendance", "The event has no attendance " + id + ".", "attendanceId");
    }
}
