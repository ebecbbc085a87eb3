package org.lotse.events.registration;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Rejection;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.RegistrationRepository;
import org.lotse.events.web.OutcomeResponses;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for the registrations of an event. */
@RestController
@RequestMapping("/networks/{networkId}/events/{eventId}/registrations")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class RegistrationsController {

    private final RegisteringAttendee registeringAttendee;
    private final RegistrationRepository registrationRepository;
    private final EventRepository eventRepository;

    RegistrationsController(
            RegisteringAttendee registeringAttendee,
            RegistrationRepository registrationRepository,
            EventRepository eventRepository) {
        this.registeringAttendee = registeringAttendee;
        this.registrationRepository = registrationRepository;
        this.eventRepository = eventRepository;
    }

    record RegistrationsView(List<RegistrationView> items) {}

    @GetMapping
    RegistrationsView list(@PathVariable UUID networkId, @PathVariable UUID eventId) {
        Event event = eventRepository
                .find(networkId, eventId)
                .orElseThrow(() -> OutcomeResponses.problem(Rejection.unknownEvent(eventId)));
        return new RegistrationsView(registrationRepository.of(event).stream()
                .map(RegistrationView::of)
                .toList());
    }

    @PostMapping
    ResponseEntity<RegistrationView> register(
            @PathVariable UUID networkId, @PathVariable UUID eventId, @Valid @RequestBody RegistrationRequest request) {
        var success = OutcomeResponses.orThrow(registeringAttendee.register(networkId, eventId, request));
        return ResponseEntity.status(OutcomeResponses.status(success))
                .location(URI.create("/networks/%s/events/%s/registrations/%s"
                        .formatted(networkId, eventId, success.value().id())))
                .body(RegistrationView.of(success.value()));
    }

    @PutMapping("/{registrationId}")
    RegistrationView change(
            @PathVariable UUID networkId,
            @PathVariable UUID eventId,
            @PathVariable UUID registrationId,
            @Valid @RequestBody RegistrationRequest request) {
        return RegistrationView.of(
                OutcomeResponses.orThrow(registeringAttendee.change(networkId, eventId, registrationId, request))
                        .value());
    }

    @DeleteMapping("/{registrationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retract(@PathVariable UUID networkId, @PathVariable UUID eventId, @PathVariable UUID registrationId) {
        OutcomeResponses.orThrow(registeringAttendee.retract(networkId, eventId, registrationId));
    }
}
