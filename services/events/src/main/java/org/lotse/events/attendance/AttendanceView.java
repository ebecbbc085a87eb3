package org.lotse.events.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Attendance;

/** An attendance in a response. */
record AttendanceView(
        UUID id,
        int version,
        UUID eventId,
        UUID sessionId,
        UUID memberId,
        @Nullable UUID personId,
        @Nullable Integer minutes,
        boolean walkIn) {

    static AttendanceView of(Attendance attendance) {
        return new AttendanceView(
                attendance.id(),
                attendance.version(),
                attendance.eventId(),
                attendance.sessionId(),
                attendance.memberId(),
                attendance.personId(),
                attendance.minutes(),
                attendance.walkIn());
    }
}
