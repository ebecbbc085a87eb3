package org.lotse.events.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Registration;
import org.lotse.events.domain.RegistrationStatus;

/** A registration in a response. */
record RegistrationView(
        UUID id,
        int version,
        UUID eventId,
        UUID memberId,
        @Nullable UUID personId,
        RegistrationStatus status,
        Instant registeredAt) {

    static RegistrationView of(Registration registration) {
        return new RegistrationView(
                registration.id(),
                registration.version(),
                registration.eventId(),
                registration.memberId(),
                registration.personId(),
                registration.status(),
                registration.registeredAt());
    }
}
