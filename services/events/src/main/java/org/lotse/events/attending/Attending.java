package org.lotse.events.attending;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.correcting.Corrections;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.Calendar;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventRules;
import org.lotse.events.domain.Guest;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.ParticipationIds;
import org.lotse.events.domain.Session;
import org.lotse.events.domain.SessionChoice;
import org.lotse.events.store.Attendances;
import org.lotse.events.store.Events;
import org.lotse.events.store.Registrations;
import org.lotse.events.store.Stored;
import org.lotse.events.wire.Announcements;
import org.lotse.gate.Uuids;
import org.lotse.networks.NetworkZones;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who was there. A person attends a session once; an event that somebody attended was held. */
@Service
class Attending {

    private final Events events;
    private final Attendances attendances;
    private final Registrations registrations;
    private final Corrections corrections;
    private final Announcements announcements;
    private final NetworkZones zones;
    private final Clock clock;

    Attending(
            Events events,
            Attendances attendances,
            Registrations registrations,
            Corrections corrections,
            Announcements announcements,
            NetworkZones zones,
            Clock clock) {
        this.events = events;
        this.attendances = attendances;
        this.registrations = registrations;
        this.corrections = corrections;
        this.announcements = announcements;
        this.zones = zones;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Attendance> record(UUID network, UUID eventId, AttendanceRequest request) {
        Optional<Event> locked = events.lock(network, eventId);
        if (locked.isEmpty()) {
            return new Outcome.Refused<>(Objection.unknownEvent(eventId));
        }
        Event event = locked.get();
        Optional<Objection> cancelled = EventRules.againstAttendance(event);
        if (cancelled.isPresent()) {
            return new Outcome.Refused<>(cancelled.get());
        }
        Calendar calendar = new Calendar(zones.of(network), clock.instant());
        return switch (SessionChoice.of(event.plan(), request.sessionId(), request.day(), calendar)) {
            case Outcome.Refused<Session>(var objection) -> new Outcome.Refused<>(objection);
            case Outcome.Done<Session>(var session, var created) -> record(event, session, request);
        };
    }

    private Outcome<Attendance> record(Event event, Session session, AttendanceRequest request) {
        UUID network = event.networkId();
        UUID id = ParticipationIds.attendance(
                network, event.id(), session.id(), request.memberId(), request.personId(), Uuids::of);
        Optional<Stored<Attendance>> before = attendances.known(network, id);
        if (before.isPresent() && !before.get().retracted()) {
            return again(before.get().value(), request);
        }
        boolean walkIn = request.walkIn() == null
                ? new Guest(request.memberId(), request.personId()).walksInto(registrations.guests(event))
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
        corrections.store(event, held, Origin.HAND);
        attendances.saveAll(network, List.of(fresh), Origin.HAND);
        announcements.recorded(fresh, held, Origin.HAND);
        return Outcome.created(fresh);
    }

    private static Outcome<Attendance> again(Attendance was, AttendanceRequest request) {
        boolean sameMinutes = request.minutes() == null || Objects.equals(request.minutes(), was.minutes());
        return sameMinutes && (request.walkIn() == null || request.walkIn() == was.walkIn())
                ? Outcome.done(was)
                : new Outcome.Refused<>(Objection.conflict(
                        "attendance-recorded-otherwise",
                        "This attendance is recorded with other times. Correct it by PUT on /attendances/%s."
                                .formatted(was.id()),
                        "minutes"));
    }
}
