package org.lotse.events.attendance;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.correction.EventChanges;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventRules;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.Rejection;
import org.lotse.events.domain.SessionCalendar;
import org.lotse.events.store.AttendanceRepository;
import org.lotse.events.store.EventRepository;
import org.lotse.networkzones.NetworkZones;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records whether an attendance list was kept, and the number of attendees without a name. */
@Service
class RecordingAttendanceList {

    private final EventRepository eventRepository;
    private final AttendanceRepository attendanceRepository;
    private final EventChanges eventChanges;
    private final NetworkZones zones;
    private final Clock clock;

    RecordingAttendanceList(
            EventRepository eventRepository,
            AttendanceRepository attendanceRepository,
            EventChanges eventChanges,
            NetworkZones zones,
            Clock clock) {
        this.eventRepository = eventRepository;
        this.attendanceRepository = attendanceRepository;
        this.eventChanges = eventChanges;
        this.zones = zones;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Event> record(UUID network, UUID eventId, AttendanceListRequest request) {
        Optional<Event> locked = eventRepository.lock(network, eventId);
        if (locked.isEmpty()) {
            return new Outcome.Failure<>(Rejection.unknownEvent(eventId));
        }
        Event event = locked.get();
        Optional<Rejection> objection = EventRules.checkAttendanceList(
                event,
                request.state(),
                !attendanceRepository.of(event).isEmpty(),
                new SessionCalendar(zones.of(network), clock.instant()));
        if (objection.isPresent()) {
            return new Outcome.Failure<>(objection.get());
        }
        Event after = event.withAttendanceList(request.state(), request.headsWithoutName());
        eventChanges.store(event, after, ChangeSource.MANUAL);
        return Outcome.done(after);
    }
}
