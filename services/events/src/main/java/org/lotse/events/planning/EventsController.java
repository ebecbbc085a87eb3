package org.lotse.events.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Rejection;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.EventSearch;
import org.lotse.events.web.Cursor;
import org.lotse.events.web.OutcomeResponses;
import org.lotse.events.web.Page;
import org.lotse.problemdetails.ProblemException;
import org.lotse.resource.Uuids;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** HTTP interface for events: plan, find, read, change, retract. */
@RestController
@RequestMapping("/networks/{networkId}/events")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class EventsController {

    private final PlanningEvent planningEvent;
    private final RetractingEvent retractingEvent;
    private final MergePatch mergePatch;
    private final EventRepository eventRepository;
    private final EventSearch search;
    private final EventViewFactory views;

    EventsController(
            PlanningEvent planningEvent,
            RetractingEvent retractingEvent,
            MergePatch mergePatch,
            EventRepository eventRepository,
            EventSearch search,
            EventViewFactory views) {
        this.planningEvent = planningEvent;
        this.retractingEvent = retractingEvent;
        this.mergePatch = mergePatch;
        this.eventRepository = eventRepository;
        this.search = search;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<EventView> plan(
            @PathVariable UUID networkId,
            @RequestHeader(value = "Idempotency-Key", required = false) @Nullable @Size(max = 200) String key,
            @Valid @RequestBody EventRequest request) {
        var success = OutcomeResponses.orThrow(planningEvent.plan(networkId, idOf(networkId, key), request));
        Event event = success.value();
        return ResponseEntity.status(OutcomeResponses.status(success))
                .location(URI.create("/networks/" + networkId + "/events/" + event.id()))
                .eTag(OutcomeResponses.etag(event))
                .body(views.of(networkId, event));
    }

    @GetMapping
    Page<EventView> find(
            @PathVariable UUID networkId,
            @RequestParam(required = false) @Nullable @Size(max = 200) String q,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable @Size(max = 1000) List<UUID> ids,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(1000) int size) {
        Cursor after = Cursor.of(cursor);
        List<Event> found = search.find(
                networkId, new EventSearch.SearchCriteria(q, from, to, ids), after.day(), after.id(), size + 1);
        Page<Event> page = Page.of(found, size, e -> e, e -> new Cursor(e.plan().firstDay(), e.id()));
        return new Page<>(views.of(networkId, page.items()), page.next());
    }

    @GetMapping("/{eventId}")
    ResponseEntity<EventView> read(@PathVariable UUID networkId, @PathVariable UUID eventId) {
        return answer(networkId, known(networkId, eventId));
    }

    @PatchMapping("/{eventId}")
    ResponseEntity<EventView> change(
            @PathVariable UUID networkId,
            @PathVariable UUID eventId,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ObjectNode change) {
        if (ifMatch == null) {
            throw new ProblemException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "version-missing",
                    "Send the ETag of the event as If-Match, so that no change is lost.",
                    "If-Match");
        }
        EventRequest merged = mergePatch.merge(known(networkId, eventId), change);
        return answer(
                networkId,
                OutcomeResponses.orThrow(planningEvent.change(
                                networkId, eventId, OutcomeResponses.expectedVersion(ifMatch), merged))
                        .value());
    }

    @DeleteMapping("/{eventId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retract(@PathVariable UUID networkId, @PathVariable UUID eventId) {
        OutcomeResponses.orThrow(retractingEvent.retract(networkId, eventId));
    }

    private Event known(UUID networkId, UUID eventId) {
        return eventRepository
                .find(networkId, eventId)
                .orElseThrow(() -> OutcomeResponses.problem(Rejection.unknownEvent(eventId)));
    }

    private ResponseEntity<EventView> answer(UUID networkId, Event event) {
        return ResponseEntity.ok().eTag(OutcomeResponses.etag(event)).body(views.of(networkId, event));
    }

    private static UUID idOf(UUID networkId, @Nullable String key) {
        return key == null || key.isBlank() ? Uuids.next() : Uuids.of("request:" + networkId, key);
    }
}
