package org.lotse.campaigns.drafts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.store.DecisionLogQuery;
import org.lotse.problemdetails.ProblemException;
import org.lotse.resource.ETags;
import org.lotse.resource.Uuids;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Creates, changes and lists campaigns. */
@RestController
@RequestMapping("/networks/{networkId}/campaigns")
@PreAuthorize("hasAnyRole('COORDINATOR','ADMINISTRATOR')")
class CampaignController {

    private final DraftingCampaign draftingCampaign;
    private final DecisionLogQuery log;

    CampaignController(DraftingCampaign draftingCampaign, DecisionLogQuery log) {
        this.draftingCampaign = draftingCampaign;
        this.log = log;
    }

    @PostMapping
    ResponseEntity<CampaignView> write(
            @PathVariable UUID networkId,
            @Valid @RequestBody CampaignRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        UUID id = key == null ? Uuids.next() : Uuids.of("request:" + networkId, key);
        Campaign campaign = stored(draftingCampaign.write(networkId, id, request.toDraft()));
        return ResponseEntity.created(URI.create("/networks/" + networkId + "/campaigns/" + campaign.id()))
                .eTag(ETags.of(campaign.version()))
                .body(view(campaign));
    }

    @PutMapping("/{id}")
    ResponseEntity<CampaignView> rewrite(
            @PathVariable UUID networkId,
            @PathVariable UUID id,
            @Valid @RequestBody CampaignRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return tagged(
                stored(draftingCampaign.rewrite(networkId, id, request.toDraft(), ETags.optionalVersion(ifMatch))));
    }

    @GetMapping("/{id}")
    ResponseEntity<CampaignView> find(@PathVariable UUID networkId, @PathVariable UUID id) {
        return tagged(draftingCampaign.find(networkId, id).orElseThrow(CampaignController::notFound));
    }

    @GetMapping
    CampaignPage list(
            @PathVariable UUID networkId,
            @RequestParam(required = false) @Nullable UUID cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size) {
        List<Campaign> campaigns = draftingCampaign.newest(networkId, cursor, size);
        return new CampaignPage(
                campaigns.stream().map(this::view).toList(),
                campaigns.size() < size ? null : campaigns.getLast().id());
    }

    private ResponseEntity<CampaignView> tagged(Campaign campaign) {
        return ResponseEntity.ok().eTag(ETags.of(campaign.version())).body(view(campaign));
    }

    private CampaignView view(Campaign campaign) {
        return CampaignView.of(
                campaign, campaign.isLaunched() ? log.outcomes(campaign.networkId(), campaign.id()) : List.of());
    }

    private static Campaign stored(DraftResult draftResult) {
        return switch (draftResult) {
            case DraftResult.DraftStored(var campaign) -> campaign;
            case DraftResult.DraftInvalid(var draftError) ->
                throw new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT, draftError.type(), draftError.sentence(), draftError.field());
            case DraftResult.DraftNotFound() -> throw notFound();
            case DraftResult.DraftAlreadyLaunched() ->
                throw new ProblemException(
                        HttpStatus.CONFLICT,
                        "already-launched",
                        "This campaign is launched; mail that is out cannot be changed. Write a new one.",
                        null);
            case DraftResult.DraftOutdated(int version) ->
                throw new ProblemException(
                        HttpStatus.PRECONDITION_FAILED,
                        "outdated",
                        "This draft was changed in the meantime; it is at version " + version
                                + ". Read it again and repeat your change.",
                        null);
        };
    }

    private static ProblemException notFound() {
        return new ProblemException(
                HttpStatus.NOT_FOUND, "no-such-campaign", "There is no such campaign in this network.", null);
    }

    /** @param next cursor of the next page; null on the last */
    record CampaignPage(List<CampaignView> items, @Nullable UUID next) {}
}
