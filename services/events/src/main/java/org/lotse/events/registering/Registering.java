package org.lotse.events.registering;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.ParticipationIds;
import org.lotse.events.domain.Registration;
import org.lotse.events.domain.RegistrationStatus;
import org.lotse.events.store.Events;
import org.lotse.events.store.Registrations;
import org.lotse.events.store.Stored;
import org.lotse.events.wire.Announcements;
import org.lotse.gate.Uuids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers people for events. A person registers for an event once; to register again changes the status. */
@Service
class Registering {

    private final Events events;
    private final Registrations registrations;
    private final Announcements announcements;
    private final Clock clock;

    Registering(Events events, Registrations registrations, Announcements announcements, Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Registration> register(UUID network, UUID eventId, RegistrationRequest request) {
        Optional<Event> event = events.lock(network, eventId);
        if (event.isEmpty()) {
            return new Outcome.Refused<>(Objection.unknownEvent(eventId));
        }
        RegistrationStatus status = request.statusOr(RegistrationStatus.CONFIRMED);
        UUID id = ParticipationIds.registration(network, eventId, request.memberId(), request.personId(), Uuids::of);
        Optional<Stored<Registration>> before = registrations.known(network, id);
        if (before.isPresent() && !before.get().retracted()) {
            return store(event.get(), before.get().value(), status);
        }
        int version = 1 + before.map(b -> b.value().version()).orElse(0);
        Registration fresh =
                new Registration(id, version, eventId, request.memberId(), request.personId(), status, clock.instant());
        registrations.saveAll(network, List.of(fresh), Origin.HAND);
        announcements.recorded(fresh, event.get(), Origin.HAND);
        return Outcome.created(fresh);
    }

    @Transactional
    public Outcome<Registration> change(UUID network, UUID eventId, UUID id, RegistrationRequest request) {
        Optional<Event> event = events.lock(network, eventId);
        if (event.isEmpty()) {
            return new Outcome.Refused<>(Objection.unknownEvent(eventId));
        }
        Optional<Registration> before = live(network, eventId, id);
        if (before.isEmpty()) {
            return new Outcome.Refused<>(unknown(id));
        }
        Registration was = before.get();
        if (!was.memberId().equals(request.memberId()) || !Objects.equals(was.personId(), request.personId())) {
            return new Outcome.Refused<>(Objection.invalid(
                    "registration-names-another",
                    "A registration belongs to one person for good. Delete it and register the other one.",
                    was.memberId().equals(request.memberId()) ? "personId" : "memberId"));
        }
        return store(event.get(), was, request.statusOr(was.status()));
    }

    @Transactional
    public Outcome<Registration> retract(UUID network, UUID eventId, UUID id) {
        Optional<Event> event = events.lock(network, eventId);
        if (event.isEmpty()) {
            return new Outcome.Refused<>(Objection.unknownEvent(eventId));
        }
        if (live(network, eventId, id).isEmpty()) {
            return new Outcome.Refused<>(unknown(id));
        }
        Registration last = registrations.retract(network, List.of(id)).getFirst();
        announcements.retracted(last, event.get(), Origin.HAND);
        return Outcome.done(last);
    }

    private Outcome<Registration> store(Event event, Registration was, RegistrationStatus status) {
        Registration after = was.with(status);
        if (!after.equals(was)) {
            registrations.saveAll(event.networkId(), List.of(after), Origin.HAND);
            announcements.recorded(after, event, Origin.HAND);
        }
        return Outcome.done(after);
    }

    private Optional<Registration> live(UUID network, UUID eventId, UUID id) {
        return registrations
                .known(network, id)
                .filter(r -> !r.retracted() && r.value().eventId().equals(eventId))
                .map(Stored::value);
    }

    private static Objection unknown(UUID id) {
        return Objection.unknown("unknown-registration", "The event has no registration " + id + ".", "registrationId");
    }
}
