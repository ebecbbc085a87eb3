package org.lotse.events.domain;

/** Whether an attendance list was kept. {@link #NO_LIST} means that attendance is unknown; it is never 0. */
public enum AttendanceList {
    PENDING,
    NO_LIST,
    KEPT
}
