package org.lotse.events.imports;

import org.lotse.events.domain.ListedEvent;

/** A row that can be made sense of on its own. */
record ValidatedRow(ListRow row, ListedEvent told) {}
