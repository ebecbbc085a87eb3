package org.lotse.campaigns.drafts;

import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.DraftError;

/** What became of a draft. */
sealed interface DraftResult {

    record DraftStored(Campaign campaign) implements DraftResult {}

    record DraftInvalid(DraftError objection) implements DraftResult {}

    record DraftNotFound() implements DraftResult {}

    /** Mail is out or on its way; its text cannot change any more. */
    record DraftAlreadyLaunched() implements DraftResult {}

    /** Somebody else changed the draft meanwhile. */
    record DraftOutdated(int version) implements DraftResult {}
}
