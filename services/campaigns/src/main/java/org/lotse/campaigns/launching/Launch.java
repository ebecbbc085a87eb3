package org.lotse.campaigns.launching;

import org.lotse.campaigns.domain.Campaign;

/** What became of the wish to launch. */
sealed interface Launch {

    /** Now or before; either way it was launched once. */
    record Launched(Campaign campaign) implements Launch {}

    record NotFound() implements Launch {}

    /** Nobody is in the state that is meant. */
    record NobodyMeant() implements Launch {}

    /** The audience is not the one that was shown on the check page. */
    record AudienceChanged(int members) implements Launch {}
}
