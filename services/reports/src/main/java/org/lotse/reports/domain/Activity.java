package org.lotse.reports.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An event charged to the project, as known now.
 *
 * @param day day of its first session; it places the event in a period
 * @param kind "TRAINING", "MEETING" … as the programme says
 * @param headsWithoutName people who left no name, 0 when none were counted
 */
public record Activity(
        UUID eventId,
        LocalDate day,
        String kind,
        ActivityStatus status,
        AttendanceListState list,
        int headsWithoutName) {

    /** What became of it. */
    public enum ActivityStatus {
        PLANNED,
        HELD,
        CANCELLED
    }

    /** Whether anybody wrote down who came. */
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
