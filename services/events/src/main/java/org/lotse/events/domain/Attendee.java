package org.lotse.events.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member, or one of its persons, at an event.
 *
 * @param personId null when only the member is known
 */
public record Attendee(UUID memberId, @Nullable UUID personId) {

    /** True when the attendee did not register. Always false for an event without registrations, since none were required. */
    public boolean isWalkIn(Set<Attendee> registered) {
        return !registered.isEmpty() && !registered.contains(this);
    }
}
