package org.lotse.events.intake;

import org.lotse.events.domain.Event;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Session;

/** Where a row belongs. */
sealed interface Placement {

    ListRow row();

    /** @param outcome what the row did to the event; only the first row of an event does anything */
    record Placed(ListRow row, Event event, Session session, RowOutcome outcome) implements Placement {}

    record Misplaced(ListRow row, Objection objection) implements Placement {}
}
