package org.lotse.campaigns.writing;

import org.lotse.campaigns.domain.Campaign;
import org.lotse.campaigns.domain.Objection;

/** What became of a draft. */
sealed interface Written {

    record Stored(Campaign campaign) implements Written {}

    record Objected(Objection objection) implements Written {}

    record NotFound() implements Written {}

    /** Mail is out or on its way; its text cannot change any more. */
    record AlreadyLaunched() implements Written {}

    /** Somebody else changed the draft meanwhile. */
    record Outdated(int version) implements Written {}
}
