package org.lotse.campaigns.launch;

import org.lotse.campaigns.domain.Campaign;

/** Result of a launch request. */
sealed interface LaunchResult {

    /** The campaign is launched, by this request or an earlier one; in both cases once. */
    record CampaignLaunched(Campaign campaign) implements LaunchResult {}

    record CampaignNotFound() implements LaunchResult {}

    /** No member is in the audience's state. */
    record EmptyAudience() implements LaunchResult {}

    /** The audience differs from the one shown on the check page. */
    record AudienceChanged(int members) implements LaunchResult {}
}
