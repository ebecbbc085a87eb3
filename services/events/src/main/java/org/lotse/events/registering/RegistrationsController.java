package org.lotse.events.registering;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.lotse.events.answering.Answers;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Objection;
import org.lotse.events.store.Events;
import org.lotse.events.store.Registrations;
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

/** The registrations of an event. */
@RestController
@RequestMapping("/networks/{networkId}/events/{eventId}/registrations")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class RegistrationsController {

    private final Registering registering;
    private final Registrations registrations;
    private final Events events;

    RegistrationsController(Registering registering, Registrations registrations, Events events) {
        this.registering = registering;
        this.registrations = registrations;
        this.events = events;
    }

    record Listing(List<RegistrationView> items) {}

    @GetMapping
    Listing list(@PathVariable UUID networkId, @PathVariable UUID eventId) {
        Event event =
                events.find(networkId, eventId).orElseThrow(() -> Answers.refusal(Objection.unknownEvent(eventId)));
        return new Listing(
                registrations.of(event).stream().map(RegistrationView::of).toList());
    }

    @PostMapping
    ResponseEntity<RegistrationView> register(
            @PathVariable UUID networkId, @PathVariable UUID eventId, @Valid @RequestBody RegistrationRequest request) {
        var done = Answers.done(registering.register(networkId, eventId, request));
        return ResponseEntity.status(Answers.status(done))
                .location(URI.create("/networks/%s/events/%s/registrations/%s"
                        .formatted(networkId, eventId, done.value().id())))
                .body(RegistrationView.of(done.value()));
    }

    @PutMapping("/{registrationId}")
    RegistrationView change(
            @PathVariable UUID networkId,
            @PathVariable UUID eventId,
            @PathVariable UUID registrationId,
            @Valid @RequestBody RegistrationRequest request) {
        return RegistrationView.of(Answers.done(registering.change(networkId, eventId, registrationId, request))
                .value());
    }

    @DeleteMapping("/{registrationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retract(@PathVariable UUID networkId, @PathVariable UUID eventId, @PathVariable UUID registrationId) {
        Answers.done(registering.retract(networkId, eventId, registrationId));
    }
}
