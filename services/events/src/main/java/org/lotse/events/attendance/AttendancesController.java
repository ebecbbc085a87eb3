package org.lotse.events.attendance;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.AttendanceList;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventStatus;
import org.lotse.events.domain.Rejection;
import org.lotse.events.store.AttendanceRepository;
import org.lotse.events.store.EventRepository;
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

/** HTTP interface for the attendance of an event and its attendance list. */
@RestController
@RequestMapping("/networks/{networkId}/events/{eventId}")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class AttendancesController {

    private final RecordingAttendance recordingAttendance;
    private final CorrectingAttendance correcting;
    private final RecordingAttendanceList keeping;
    private final AttendanceRepository attendanceRepository;
    private final EventRepository eventRepository;

    AttendancesController(
            RecordingAttendance recordingAttendance,
            CorrectingAttendance correcting,
            RecordingAttendanceList keeping,
            AttendanceRepository attendanceRepository,
            EventRepository eventRepository) {
        this.recordingAttendance = recordingAttendance;
        this.correcting = correcting;
        this.keeping = keeping;
        this.attendanceRepository = attendanceRepository;
        this.eventRepository = eventRepository;
    }

    /** @param state {@code NO_LIST} means that the items are empty because attendance is unknown, not because the event had no attendees */
    record AttendancesView(AttendanceList state, List<AttendanceView> items) {}

    record AttendanceListView(
            UUID eventId,
            int version,
            EventStatus status,
            AttendanceList state,
            @Nullable Integer headsWithoutName) {}

    @PostMapping("/attendance-list")
    ResponseEntity<AttendanceListView> keep(
            @PathVariable UUID networkId,
            @PathVariable UUID eventId,
            @Valid @RequestBody AttendanceListRequest request) {
        Event event = OutcomeResponses.orThrow(keeping.record(networkId, eventId, request))
                .value();
        return ResponseEntity.ok()
                .eTag(OutcomeResponses.etag(event))
                .body(new AttendanceListView(
                        event.id(), event.version(), event.status(), event.list(), event.headsWithoutName()));
    }

    @GetMapping("/attendances")
    AttendancesView list(@PathVariable UUID networkId, @PathVariable UUID eventId) {
        Event event = eventRepository
                .find(networkId, eventId)
                .orElseThrow(() -> OutcomeResponses.problem(Rejection.unknownEvent(eventId)));
        return new AttendancesView(
                event.list(),
                attendanceRepository.of(event).stream().map(AttendanceView::of).toList());
    }

    @PostMapping("/attendances")
    ResponseEntity<AttendanceView> record(
            @PathVariable UUID networkId, @PathVariable UUID eventId, @Valid @RequestBody AttendanceRequest request) {
        var success = OutcomeResponses.orThrow(recordingAttendance.record(networkId, eventId, request));
        return ResponseEntity.status(OutcomeResponses.status(success))
                .location(URI.create("/networks/%s/events/%s/attendances/%s"
                        .formatted(networkId, eventId, success.value().id())))
                .body(AttendanceView.of(success.value()));
    }

    @PutMapping("/attendances/{attendanceId}")
    AttendanceView change(
            @PathVariable UUID networkId,
            @PathVariable UUID eventId,
            @PathVariable UUID attendanceId,
            @Valid @RequestBody AttendanceRequest request) {
        return AttendanceView.of(OutcomeResponses.orThrow(correcting.change(networkId, eventId, attendanceId, request))
                .value());
    }

    @DeleteMapping("/attendances/{attendanceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retract(@PathVariable UUID networkId, @PathVariable UUID eventId, @PathVariable UUID attendanceId) {
        OutcomeResponses.orThrow(correcting.retract(networkId, eventId, attendanceId));
    }
}
