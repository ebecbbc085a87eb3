package org.lotse.reports.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said they would come.
 *
 * @param personId null when only the member is known
 * @param day first day of the event
 */
public record Registration(
        UUID id, UUID memberId, @Nullable UUID personId, UUID eventId, LocalDate day, RegistrationState standing) {

    /** What they said last. */
    public enum RegistrationState {
        CONFIRMED,
        WAITING,
        CANCELLED_IN_TIME,
        CANCELLED_LATE
    }

    /** A chair was kept for them: who cancels late still left it empty. */
    boolean isExpected() {
        return standing == RegistrationState.CONFIRMED || standing == RegistrationState.CANCELLED_LATE;
    }
}
