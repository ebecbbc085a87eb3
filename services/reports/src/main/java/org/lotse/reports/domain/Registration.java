package org.lotse.reports.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The registration of a person for an event.
 *
 * @param personId null when only the member is known
 * @param day first day of the event
 */
public record Registration(
        UUID id, UUID memberId, @Nullable UUID personId, UUID eventId, LocalDate day, RegistrationState standing) {

    /** The latest answer. */
    public enum RegistrationState {
        CONFIRMED,
        WAITING,
        CANCELLED_IN_TIME,
        CANCELLED_LATE
    }

    /** Whether a place was reserved: a late cancellation still leaves it empty. */
    boolean isExpected() {
        return standing == RegistrationState.CONFIRMED || standing == RegistrationState.CANCELLED_LATE;
    }
}
