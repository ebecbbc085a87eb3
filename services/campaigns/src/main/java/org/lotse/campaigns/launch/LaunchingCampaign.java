package org.lotse.campaigns.launch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.MemberState;
import org.lotse.campaigns.domain.Occurrence;
import org.lotse.campaigns.domain.OccurrenceState;
import org.lotse.campaigns.store.CampaignRepository;
import org.lotse.campaigns.store.MemberStateRepository;
import org.lotse.campaigns.store.OccurrenceRepository;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans one mail for each member of the audience, all in one transaction. A second launch returns the result of the first. */
@Service
class LaunchingCampaign {

    /** A manual campaign happens once, so its launch is the reference. */
    private static final String BY_HAND = "launch";

    private final CampaignRepository campaignRepository;
    private final MemberStateRepository members;
    private final OccurrenceRepository occurrences;
    private final Clock clock;

    LaunchingCampaign(
            CampaignRepository campaignRepository,
            MemberStateRepository members,
            OccurrenceRepository occurrences,
            Clock clock) {
        this.campaignRepository = campaignRepository;
        this.members = members;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** @param shown size of the audience in the preview; null when there was no preview */
    @Transactional
    public LaunchResult launch(UUID networkId, UUID id, @Nullable Integer shown) {
        Optional<Campaign> found = campaignRepository.lock(networkId, id);
        if (found.isEmpty()) {
            return new LaunchResult.CampaignNotFound();
        }
        Campaign campaign = found.get();
        if (campaign.isLaunched()) {
            return new LaunchResult.CampaignLaunched(campaign);
        }
        List<MemberState> audience = members.in(networkId, campaign.audience());
        if (audience.isEmpty()) {
            return new LaunchResult.EmptyAudience();
        }
        if (shown != null && shown != audience.size()) {
            return new LaunchResult.AudienceChanged(audience.size());
        }
        Instant now = clock.instant();
        audience.forEach(member -> occurrences.plan(planned(campaign, member, now), campaign.mailClass()));
        campaignRepository.launched(campaign, now, audience.size());
        return new LaunchResult.CampaignLaunched(
                campaignRepository.find(networkId, id).orElseThrow());
    }

    private static Occurrence planned(Campaign campaign, MemberState member, Instant now) {
        return new Occurrence(
                Uuids.of("occurrence:" + campaign.id(), member.memberId() + "/" + BY_HAND),
                campaign.networkId(),
                campaign.id(),
                member.memberId(),
                BY_HAND,
                null,
                OccurrenceState.PLANNED,
                null,
                "",
                0,
                now,
                now);
    }
}
