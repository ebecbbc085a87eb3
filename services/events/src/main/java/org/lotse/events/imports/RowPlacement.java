package org.lotse.events.imports;

import org.lotse.events.domain.Event;
import org.lotse.events.domain.Rejection;
import org.lotse.events.domain.Session;

/** The event and session of a row, or the reason why it has none. */
sealed interface RowPlacement {

    ListRow row();

    /** @param outcome the effect of the row on the event; only the first row of an event has one */
    record PlacedRow(ListRow row, Event event, Session session, RowOutcome outcome) implements RowPlacement {}

    record UnplacedRow(ListRow row, Rejection objection) implements RowPlacement {}
}
