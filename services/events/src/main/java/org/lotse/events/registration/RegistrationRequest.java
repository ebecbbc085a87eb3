package org.lotse.events.registration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.RegistrationStatus;

/** @param personId null when only the member is known */
record RegistrationRequest(
        @NotNull UUID memberId,
        @Nullable UUID personId,
        @Nullable RegistrationStatus status) {

    RegistrationStatus statusOr(RegistrationStatus otherwise) {
        return status == null ? otherwise : status;
    }
}
