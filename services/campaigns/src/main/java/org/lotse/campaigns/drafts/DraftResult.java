package org.lotse.campaigns.drafts;

import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.DraftError;

/** Result of storing a draft. */
sealed interface DraftResult {

    record DraftStored(Campaign campaign) implements DraftResult {}

    record DraftInvalid(DraftError objection) implements DraftResult {}

    record DraftNotFound() implements DraftResult {}

    /** The mails are sent or being sent; the text can no longer change. */
    record DraftAlreadyLaunched() implements DraftResult {}

    /** Another user has changed the draft meanwhile. */
    record DraftOutdated(int version) implements DraftResult {}
}
