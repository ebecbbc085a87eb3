package org.lotse.events.attending;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.answering.Answers;
import org.lotse.events.domain.AttendanceList;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventStatus;
import org.lotse.events.domain.Objection;
import org.lotse.events.store.Attendances;
import org.lotse.events.store.Events;
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

/** The attendance of an event, and its list. */
@RestController
@RequestMapping("/networks/{networkId}/events/{eventId}")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class AttendancesController {

    private final Attending attending;
    private final CorrectingAttendance correcting;
    private final KeepingTheList keeping;
    private final Attendances attendances;
    private final Events events;

    AttendancesController(
            Attending attending,
            CorrectingAttendance correcting,
            KeepingTheList keeping,
            Attendances attendances,
            Events events) {
        this.attending = attending;
        this.correcting = correcting;
        this.keeping = keeping;
        this.attendances = attendances;
        this.events = events;
    }

    /** @param state {@code NO_LIST} means that the items are empty because nobody knows, not because nobody came */
    record Listing(AttendanceList state, List<AttendanceView> items) {}

    record ListView(
            UUID eventId,
            int version,
            EventStatus status,
            AttendanceList state,
            @Nullable Integer headsWithoutName) {}

    @PostMapping("/attendance-list")
    ResponseEntity<ListView> keep(
            @PathVariable UUID networkId, @PathVariable UUID eventId, @Valid @RequestBody ListRequest request) {
        Event event = Answers.done(keeping.keep(networkId, eventId, request)).value();
        return ResponseEntity.ok()
                .eTag(Answers.tag(event))
                .body(new ListView(
                        event.id(), event.version(), event.status(), event.list(), event.headsWithoutName()));
    }

    @GetMapping("/attendances")
    Listing list(@PathVariable UUID networkId, @PathVariable UUID eventId) {
        Event event =
                events.find(networkId, eventId).orElseThrow(() -> Answers.refusal(Objection.unknownEvent(eventId)));
        return new Listing(
                event.list(),
                attendances.of(event).stream().map(AttendanceView::of).toList());
    }

    @PostMapping("/attendances")
    ResponseEntity<AttendanceView> record(
            @PathVariable UUID networkId, @PathVariable UUID eventId, @Valid @RequestBody AttendanceRequest request) {
        var done = Answers.done(attending.record(networkId, eventId, request));
        return ResponseEntity.status(Answers.status(done))
                .location(URI.create("/networks/%s/events/%s/attendances/%s"
                        .formatted(networkId, eventId, done.value().id())))
                .body(AttendanceView.of(done.value()));
    }

    @PutMapping("/attendances/{attendanceId}")
    AttendanceView change(
            @PathVariable UUID networkId,
            @PathVariable UUID eventId,
            @PathVariable UUID attendanceId,
            @Valid @RequestBody AttendanceRequest request) {
        return AttendanceView.of(Answers.done(correcting.change(networkId, eventId, attendanceId, request))
                .value());
    }

    @DeleteMapping("/attendances/{attendanceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retract(@PathVariable UUID networkId, @PathVariable UUID eventId, @PathVariable UUID attendanceId) {
        Answers.done(correcting.retract(networkId, eventId, attendanceId));
    }
}
