package org.lotse.reports.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The attendance of a person at one session.
 *
 * @param personId null when only the member is known
 * @param day day of the session; it places the attendance in a period
 * @param minutes null when the list has no times
 */
public record Attendance(
        UUID id,
        UUID memberId,
        @Nullable UUID personId,
        UUID eventId,
        UUID sessionId,
        LocalDate day,
        @Nullable Integer minutes,
        boolean walkIn,
        Beneficiary beneficiary) {}
