package org.lotse.events.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Event;

/**
 * A row of the event table.
 *
 * @param retracted true when the event was retracted; only its version is still relevant
 * @param importId the import that created it; null when it was planned by hand
 * @param toldBy the last import that listed the event
 * @param heldBy the import whose attendance changed the event from planned to held; null after a later change from another source
 */
public record StoredEvent(
        Event event,
        boolean retracted,
        @Nullable UUID importId,
        @Nullable UUID toldBy,
        @Nullable UUID heldBy) {}
