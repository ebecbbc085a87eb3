package org.lotse.events.registration;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Outcome;
import org.lotse.events.domain.ParticipationIds;
import org.lotse.events.domain.Registration;
import org.lotse.events.domain.RegistrationStatus;
import org.lotse.events.domain.Rejection;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.RegistrationRepository;
import org.lotse.events.store.StoredRow;
import org.lotse.events.wire.EventFactPublisher;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers people for events. A person has one registration per event; a second request changes its status. */
@Service
class RegisteringAttendee {

    private final EventRepository eventRepository;
    private final RegistrationRepository registrationRepository;
    private final EventFactPublisher eventFactPublisher;
    private final Clock clock;

    RegisteringAttendee(
            EventRepository eventRepository,
            RegistrationRepository registrationRepository,
            EventFactPublisher eventFactPublisher,
            Clock clock) {
        this.eventRepository = eventRepository;
        this.registrationRepository = registrationRepository;
        this.eventFactPublisher = eventFactPublisher;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Registration> register(UUID network, UUID eventId, RegistrationRequest request) {
        Optional<Event> event = eventRepository.lock(network, eventId);
        if (event.isEmpty()) {
            return new Outcome.Failure<>(Rejection.unknownEvent(eventId));
        }
        RegistrationStatus status = request.statusOr(RegistrationStatus.CONFIRMED);
        UUID id = ParticipationIds.registration(network, eventId, request.memberId(), request.personId(), Uuids::of);
        Optional<StoredRow<Registration>> before = registrationRepository.known(network, id);
        if (before.isPresent() && !before.get().retracted()) {
            return store(event.get(), before.get().value(), status);
        }
        int version = 1 + before.map(b -> b.value().version()).orElse(0);
        Registration fresh =
                new Registration(id, version, eventId, request.memberId(), request.personId(), status, clock.instant());
        registrationRepository.saveAll(network, List.of(fresh), ChangeSource.MANUAL);
        eventFactPublisher.publishRecorded(fresh, event.get(), ChangeSource.MANUAL);
        return Outcome.created(fresh);
    }

    @Transactional
    public Outcome<Registration> change(UUID network, UUID eventId, UUID id, RegistrationRequest request) {
        Optional<Event> event = eventRepository.lock(network, eventId);
        if (event.isEmpty()) {
            return new Outcome.Failure<>(Rejection.unknownEvent(eventId));
        }
        Optional<Registration> before = live(network, eventId, id);
        if (before.isEmpty()) {
            return new Outcome.Failure<>(unknown(id));
        }
        Registration was = before.get();
        if (!was.memberId().equals(request.memberId()) || !Objects.equals(was.personId(), request.personId())) {
            return new Outcome.Failure<>(Rejection.invalid(
                    "registration-names-another",
                    "A registration belongs to one person for good. Delete it and register the other one.",
                    was.memberId().equals(request.memberId()) ? "personId" : "memberId"));
        }
        return store(event.get(), was, request.statusOr(was.status()));
    }

    @Transactional
    public Outcome<Registration> retract(UUID network, UUID eventId, UUID id) {
        Optional<Event> event = eventRepository.lock(network, eventId);
        if (event.isEmpty()) {
            return new Outcome.Failure<>(Rejection.unknownEvent(eventId));
        }
        if (live(network, eventId, id).isEmpty()) {
            return new Outcome.Failure<>(unknown(id));
        }
        Registration last = registrationRepository.retract(network, List.of(id)).getFirst();
        eventFactPublisher.publishRetracted(last, event.get(), ChangeSource.MANUAL);
        return Outcome.done(last);
    }

    private Outcome<Registration> store(Event event, Registration was, RegistrationStatus status) {
        Registration after = was.with(status);
        if (!after.equals(was)) {
            registrationRepository.saveAll(event.networkId(), List.of(after), ChangeSource.MANUAL);
            eventFactPublisher.publishRecorded(after, event, ChangeSource.MANUAL);
        }
        return Outcome.done(after);
    }

    private Optional<Registration> live(UUID network, UUID eventId, UUID id) {
        return registrationRepository
                .known(network, id)
                .filter(r -> !r.retracted() && r.value().eventId().equals(eventId))
                .map(StoredRow::value);
    }

    private static Rejection unknown(UUID id) {
        return Rejection.unknown("unknown-registration", "The event has no registration " + id + ".", "registrationId");
    }
}
