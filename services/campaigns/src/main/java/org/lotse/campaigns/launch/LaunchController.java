package org.lotse.campaigns.launch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.problemdetails.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The only request that causes mail to be sent. */
@RestController
class LaunchController {

    private final LaunchingCampaign launchingCampaign;

    LaunchController(LaunchingCampaign launchingCampaign) {
        this.launchingCampaign = launchingCampaign;
    }

    @PostMapping("/networks/{networkId}/campaigns/{id}/launch")
    @PreAuthorize("hasRole('COORDINATOR')")
    LaunchView launch(
            @PathVariable UUID networkId,
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable LaunchRequest request) {
        return switch (launchingCampaign.launch(networkId, id, request == null ? null : request.members())) {
            case LaunchResult.CampaignLaunched(var campaign) -> LaunchView.of(campaign);
            case LaunchResult.CampaignNotFound() ->
                throw new ProblemException(
                        HttpStatus.NOT_FOUND, "no-such-campaign", "There is no such campaign in this network.", null);
            case LaunchResult.EmptyAudience() ->
                throw new ProblemException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "audience-empty",
                        "No member is in this state now, so there are no recipients. Choose another state.",
                        "audience");
            case LaunchResult.AudienceChanged(int members) ->
                throw new ProblemException(
                        HttpStatus.CONFLICT,
                        "audience-changed",
                        "The audience has changed since it was shown: it has %d members now. Check again and launch."
                                .formatted(members),
                        "members");
        };
    }

    /** @param members size of the audience as the user saw it; null skips the comparison */
    record LaunchRequest(@Nullable Integer members) {}

    /** @param planned number of planned mails, one per member */
    record LaunchView(UUID id, @Nullable Instant launchedAt, int planned) {

        static LaunchView of(Campaign campaign) {
            return new LaunchView(campaign.id(), campaign.launchedAt(), campaign.audienceSize());
        }
    }
}
