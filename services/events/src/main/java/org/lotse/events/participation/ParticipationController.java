package org.lotse.events.participation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.store.MemberTimelineQuery;
import org.lotse.events.web.Cursor;
import org.lotse.events.web.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** HTTP interface for the timeline of one member. */
@RestController
@RequestMapping("/networks/{networkId}/participation")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR','SERVICE')")
class ParticipationController {

    private final MemberTimelineQuery memberTimelineQuery;

    ParticipationController(MemberTimelineQuery memberTimelineQuery) {
        this.memberTimelineQuery = memberTimelineQuery;
    }

    @GetMapping
    Page<MemberTimelineQuery.ParticipationEntry> of(
            @PathVariable UUID networkId,
            @RequestParam UUID memberId,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        Cursor after = Cursor.of(cursor);
        return Page.of(
                memberTimelineQuery.of(networkId, memberId, after.day(), after.id(), size + 1),
                size,
                entry -> entry,
                entry -> new Cursor(entry.day(), entry.id()));
    }
}
