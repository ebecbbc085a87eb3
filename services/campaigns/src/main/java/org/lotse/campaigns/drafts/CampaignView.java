package org.lotse.campaigns.drafts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.OutcomeCount;

/**
 * A campaign as the API returns it.
 *
 * @param eventId the event it invites to; null: no invitation
 * @param outcomes number of mails by outcome; empty while it is a draft
 */
record CampaignView(
        UUID id,
        String name,
        MailClass mailClass,
        Audience audience,
        String subject,
        String body,
        String locale,
        @Nullable UUID eventId,
        int version,
        Instant createdAt,
        @Nullable Instant launchedAt,
        int audienceSize,
        List<OutcomeCount> outcomes) {

    static CampaignView of(Campaign campaign, List<OutcomeCount> outcomes) {
        return new CampaignView(
                campaign.id(),
                campaign.name(),
                campaign.mailClass(),
                campaign.audience(),
                campaign.message().subject(),
                campaign.message().body(),
                campaign.message().locale().toLanguageTag(),
                campaign.eventId(),
                campaign.version(),
                campaign.createdAt(),
                campaign.launchedAt(),
                campaign.audienceSize(),
                outcomes);
    }
}
