package org.lotse.reports.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An event charged to the project, in its current version.
 *
 * @param day day of its first session; it places the event in a period
 * @param kind "TRAINING", "MEETING" …, as in the programme facts
 * @param headsWithoutName attendees without a name, 0 when none were counted
 */
public record Activity(
        UUID eventId,
        LocalDate day,
        String kind,
        ActivityStatus status,
        AttendanceListState list,
        int headsWithoutName) {

    /** Status of the event. */
    public enum ActivityStatus {
        PLANNED,
        HELD,
        CANCELLED
    }

    /** Whether the event has an attendance list. */
    public enum AttendanceListState {
        PENDING,
        NO_LIST,
        KEPT
    }

    boolean isHeld() {
        return status == ActivityStatus.HELD;
    }

    boolean hasList() {
        return isHeld() && list == AttendanceListState.KEPT;
    }
}
