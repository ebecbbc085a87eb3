package org.lotse.events.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param personId null when only the member is known
 * @param sessionId optional when the event has one session, or when {@code day} identifies it
 * @param day the day of the session, as given in lists
 * @param minutes minutes present; null when the list has no times
 * @param walkIn attended without registering; if left out, derived from the event's registrations, if there are any
 */
record AttendanceRequest(
        @NotNull UUID memberId,
        @Nullable UUID personId,
        @Nullable UUID sessionId,
        @Nullable LocalDate day,
        @Nullable @Min(0) @Max(1440) Integer minutes,
        @Nullable Boolean walkIn) {}
