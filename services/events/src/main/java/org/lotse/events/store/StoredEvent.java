package org.lotse.events.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Event;

/**
 * An event as its table has it.
 *
 * @param retracted it was taken back; only its version still matters
 * @param importId the import that created it; null when somebody planned it by hand
 * @param toldBy the import that last said something of it
 * @param heldBy the import whose attendance turned it from planned to held, as long as nobody else has touched it
 */
public record StoredEvent(
        Event event,
        boolean retracted,
        @Nullable UUID importId,
        @Nullable UUID toldBy,
        @Nullable UUID heldBy) {}
