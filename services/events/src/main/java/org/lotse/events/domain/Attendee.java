package org.lotse.events.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to an event.
 *
 * @param personId null when only the member is known
 */
public record Attendee(UUID memberId, @Nullable UUID personId) {

    /** Came without registering. False where nobody registered: there, nobody had to. */
    public boolean isWalkIn(Set<Attendee> registered) {
        return !registered.isEmpty() && !registered.contains(this);
    }
}
