package org.lotse.events.intake;

import org.lotse.events.domain.Told;

/** A row that can be made sense of on its own. */
record Candidate(ListRow row, Told told) {}
