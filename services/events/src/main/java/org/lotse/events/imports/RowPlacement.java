package org.lotse.events.imports;

import org.lotse.events.domain.Event;
import org.lotse.events.domain.Rejection;
import org.lotse.events.domain.Session;

/** Where a row belongs. */
sealed interface RowPlacement {

    ListRow row();

    /** @param outcome what the row did to the event; only the first row of an event does anything */
    record PlacedRow(ListRow row, Event event, Session session, RowOutcome outcome) implements RowPlacement {}

    record UnplacedRow(ListRow row, Rejection objection) implements RowPlacement {}
}
