package org.lotse.events.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param personId null when only the member is known
 * @param sessionId may be left out when the event has one session, or {@code day} says which
 * @param day the day of the session, as lists have it
 * @param minutes present; null when the list has no times
 * @param walkIn came without registering; left out, it is concluded from the registrations, if the event has any
 */
record AttendanceRequest(
        @NotNull UUID memberId,
        @Nullable UUID personId,
        @Nullable UUID sessionId,
        @Nullable LocalDate day,
        @Nullable @Min(0) @Max(1440) Integer minutes,
        @Nullable Boolean walkIn) {}
