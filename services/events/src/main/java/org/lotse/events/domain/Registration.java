package org.lotse.events.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person said whether they would come. A registration does not show whether they came.
 *
 * @param version starts at 1; readers of the facts keep the highest
 * @param personId null when only the member is known
 */
public record Registration(
        UUID id,
        int version,
        UUID eventId,
        UUID memberId,
        @Nullable UUID personId,
        RegistrationStatus status,
        Instant registeredAt) {

    /** The registration with another status; the same object if nothing differs. */
    public Registration with(RegistrationStatus other) {
        return other == status
                ? this
                : new Registration(id, version + 1, eventId, memberId, personId, other, registeredAt);
    }
}
