package org.lotse.events.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person attended a session.
 *
 * @param version starts at 1; readers of the facts keep the highest
 * @param personId null when only the member is known
 * @param minutes 0 to 1440; null when the list has no times
 * @param walkIn attended without registering
 */
public record Attendance(
        UUID id,
        int version,
        UUID eventId,
        UUID sessionId,
        UUID memberId,
        @Nullable UUID personId,
        @Nullable Integer minutes,
        boolean walkIn) {

    /** The attendance with other times; the same object if nothing differs. */
    public Attendance with(@Nullable Integer otherMinutes, boolean otherWalkIn) {
        Attendance other =
                new Attendance(id, version, eventId, sessionId, memberId, personId, otherMinutes, otherWalkIn);
        return other.equals(this)
                ? this
                : new Attendance(id, version + 1, eventId, sessionId, memberId, personId, otherMinutes, otherWalkIn);
    }
}
