package org.lotse.campaigns.decisions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.MemberState;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.domain.OccurrenceState;
import org.lotse.campaigns.store.CampaignRepository;
import org.lotse.campaigns.store.DecisionLogQuery;
import org.lotse.campaigns.store.MemberStateRepository;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains why a member did or did not receive a mail. */
@RestController
class DecisionController {

    private final CampaignRepository campaignRepository;
    private final DecisionLogQuery log;
    private final MemberStateRepository members;

    DecisionController(CampaignRepository campaignRepository, DecisionLogQuery log, MemberStateRepository members) {
        this.campaignRepository = campaignRepository;
        this.log = log;
        this.members = members;
    }

    @GetMapping("/networks/{networkId}/campaigns/{id}/occurrences")
    @PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR')")
    DecisionPage list(
            @PathVariable UUID networkId,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(required = false) @Nullable OccurrenceState state,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        Campaign campaign = campaignRepository
                .find(networkId, id)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "no-such-campaign", "There is no such campaign in this network.", null));
        List<Occurrence> found = log.page(networkId, id, memberId, state, cursor, size);
        return new DecisionPage(
                found.stream().map(DecisionView::of).toList(),
                found.size() < size ? null : found.getLast().id(),
                memberId != null && state == null && cursor == null && found.isEmpty()
                        ? notChosen(campaign, memberId)
                        : null);
    }

    private UnselectedMember notChosen(Campaign campaign, UUID memberId) {
        MemberState now = members.of(campaign.networkId(), List.of(memberId)).get(memberId);
        UnselectedReason unselectedReason = now == null
                ? UnselectedReason.UNKNOWN_MEMBER
                : campaign.isLaunched() ? UnselectedReason.NOT_IN_AUDIENCE : UnselectedReason.NOT_LAUNCHED;
        return new UnselectedMember(memberId, unselectedReason, now);
    }

    /**
     * @param next cursor of the next page; null on the last
     * @param notChosen when the request is for one member and no mail to it was ever planned
     */
    record DecisionPage(
            List<DecisionView> items,
            @Nullable UUID next,
            @Nullable UnselectedMember notChosen) {}

    /** @param now the member's current state; null when it is unknown */
    record UnselectedMember(
            UUID memberId, UnselectedReason why, @Nullable MemberState now) {}

    /** Why no mail was planned. */
    enum UnselectedReason {
        NOT_LAUNCHED,
        NOT_IN_AUDIENCE,
        UNKNOWN_MEMBER
    }
}
