package org.lotse.dashboard.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.MemberReadModel;
import org.lotse.dashboard.layout.NetworkInfoCache;
import org.lotse.tenancy.CurrentNetwork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClient;

/** {@code /events} and {@code /events/{id}}. */
@Controller
class ProgrammeController {

    private static final int ROWS = 50;

    private final RestClient events;
    private final EventAttendanceQuery eventAttendanceQuery;
    private final EventFunnelClient eventFunnelClient;
    private final MemberReadModel memberReadModel;
    private final NetworkInfoCache networkInfoCache;

    ProgrammeController(
            @Qualifier("events") RestClient events,
            EventAttendanceQuery eventAttendanceQuery,
            EventFunnelClient eventFunnelClient,
            MemberReadModel memberReadModel,
            NetworkInfoCache networkInfoCache) {
        this.events = events;
        this.eventAttendanceQuery = eventAttendanceQuery;
        this.eventFunnelClient = eventFunnelClient;
        this.memberReadModel = memberReadModel;
        this.networkInfoCache = networkInfoCache;
    }

    @GetMapping("/events")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        var eventList = Objects.requireNonNull(events.get()
                .uri(uri -> uri.path("/events")
                        .queryParamIfPresent(
                                "q",
                                Optional.ofNullable(q)
                                        .filter(word -> !word.isBlank())
                                        .map(word -> "{q}"))
                        .queryParamIfPresent("from", Optional.ofNullable(from))
                        .queryParamIfPresent("to", Optional.ofNullable(to))
                        .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                        .queryParam("size", ROWS)
                        .build(q == null || q.isBlank() ? new Object[0] : new Object[] {q.strip()}))
                .retrieve()
                .body(EventList.class));
        var today = networkInfoCache.today(CurrentNetwork.id());
        model.addAttribute("today", today);
        model.addAttribute("programme", eventList);
        model.addAttribute("q", q);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("cursor", cursor);
        model.addAttribute(
                "unlisted",
                eventList.items().stream()
                        .filter(event -> event.missesItsList(today))
                        .count());
        return "dashboard/programme/list";
    }

    @GetMapping("/events/{id}")
    String page(@PathVariable UUID id, Model model) {
        var eventSummary = Objects.requireNonNull(
                events.get().uri("/events/{id}", id).retrieve().body(EventList.EventSummary.class));
        model.addAttribute("gathering", eventSummary);
        var today = networkInfoCache.today(CurrentNetwork.id());
        model.addAttribute("today", today);
        model.addAttribute("list", eventSummary.list(today));
        model.addAttribute("turnouts", eventAttendanceQuery.of(id));
        model.addAttribute("funnel", eventFunnelClient.of(id));
        model.addAttribute("host", hostOf(eventSummary));
        return "dashboard/programme/event";
    }

    private @Nullable Member hostOf(EventList.EventSummary eventSummary) {
        var host = eventSummary.hostMemberId();
        return host == null ? null : memberReadModel.findById(host).orElse(null);
    }
}
