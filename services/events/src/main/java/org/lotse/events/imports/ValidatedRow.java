package org.lotse.events.imports;

import org.lotse.events.domain.ListedEvent;

/** A row that is valid by itself. */
record ValidatedRow(ListRow row, ListedEvent told) {}
