package org.lotse.campaigns.launch;

import org.lotse.campaigns.domain.Campaign;

/** What became of the wish to launch. */
sealed interface LaunchResult {

    /** Now or before; either way it was launched once. */
    record CampaignLaunched(Campaign campaign) implements LaunchResult {}

    record CampaignNotFound() implements LaunchResult {}

    /** Nobody is in the state that is meant. */
    record EmptyAudience() implements LaunchResult {}

    /** The audience is not the one that was shown on the check page. */
    record AudienceChanged(int members) implements LaunchResult {}
}
