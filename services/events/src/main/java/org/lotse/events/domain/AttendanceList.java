package org.lotse.events.domain;

/** Whether anybody wrote down who came. {@link #NO_LIST} means that attendance is not known; it is never 0. */
public enum AttendanceList {
    PENDING,
    NO_LIST,
    KEPT
}
