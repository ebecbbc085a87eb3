package org.lotse.reports.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item that a figure counts. Ids only: names are looked up when a user opens the list.
 *
 * @param id of the attendance, registration or event
 * @param minutes null when not known or not applicable
 * @param amount its contribution to the figure; 0 for a case that only the base of a share counts
 * @param note an additional code: kind of event, size class, "ATTENDED" …; empty when there is none
 */
public record Evidence(
        UUID id,
        UUID eventId,
        LocalDate day,
        @Nullable UUID memberId,
        @Nullable UUID personId,
        @Nullable Integer minutes,
        long amount,
        String note) {

    /** By day, then by ids, so that the order never depends on arrival. */
    static final Comparator<Evidence> IN_TIME =
            Comparator.comparing(Evidence::day).thenComparing(Evidence::eventId).thenComparing(Evidence::id);

    static Evidence of(Activity activity, long amount) {
        return new Evidence(
                activity.eventId(), activity.eventId(), activity.day(), null, null, null, amount, activity.kind());
    }

    static Evidence of(Attendance attendance, long amount, String note) {
        return new Evidence(
                attendance.id(),
                attendance.eventId(),
                attendance.day(),
                attendance.memberId(),
                attendance.personId(),
                attendance.minutes(),
                amount,
                note);
    }

    static Evidence of(Registration registration, long amount, String note) {
        return new Evidence(
                registration.id(),
                registration.eventId(),
                registration.day(),
                registration.memberId(),
                registration.personId(),
                null,
                amount,
                note);
    }
}
