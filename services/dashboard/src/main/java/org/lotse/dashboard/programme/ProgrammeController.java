package org.lotse.dashboard.programme;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.dashboard.directory.store.Member;
import org.lotse.dashboard.directory.store.Members;
import org.lotse.dashboard.frame.Networks;
import org.lotse.gate.CurrentNetwork;
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
    private final Turnouts turnouts;
    private final Funnels funnels;
    private final Members members;
    private final Networks networks;

    ProgrammeController(
            @Qualifier("events") RestClient events,
            Turnouts turnouts,
            Funnels funnels,
            Members members,
            Networks networks) {
        this.events = events;
        this.turnouts = turnouts;
        this.funnels = funnels;
        this.members = members;
        this.networks = networks;
    }

    @GetMapping("/events")
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        var programme = Objects.requireNonNull(events.get()
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
                .body(Programme.class));
        var today = networks.today(CurrentNetwork.id());
        model.addAttribute("today", today);
        model.addAttribute("programme", programme);
        model.addAttribute("q", q);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("cursor", cursor);
        model.addAttribute(
                "unlisted",
                programme.items().stream()
                        .filter(event -> event.missesItsList(today))
                        .count());
        return "dashboard/programme/list";
    }

    @GetMapping("/events/{id}")
    String page(@PathVariable UUID id, Model model) {
        var gathering = Objects.requireNonNull(
                events.get().uri("/events/{id}", id).retrieve().body(Programme.Gathering.class));
        model.addAttribute("gathering", gathering);
        var today = networks.today(CurrentNetwork.id());
        model.addAttribute("today", today);
        model.addAttribute("list", gathering.list(today));
        model.addAttribute("turnouts", turnouts.of(id));
        model.addAttribute("funnel", funnels.of(id));
        model.addAttribute("host", hostOf(gathering));
        return "dashboard/programme/event";
    }

    private @Nullable Member hostOf(Programme.Gathering gathering) {
        var host = gathering.hostMemberId();
        return host == null ? null : members.one(host).orElse(null);
    }
}
