package org.lotse.events.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.AttendanceList;
import org.lotse.events.domain.Beneficiary;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventKind;
import org.lotse.events.domain.EventPlan;
import org.lotse.events.domain.EventStatus;
import org.lotse.events.domain.Session;
import org.lotse.events.store.AttendanceCount;

/**
 * An event in a response.
 *
 * @param registered confirmed registrations
 * @param attended people (or members without a named person) who attended at least one session; null while no list was kept, since unknown
 *     is not 0
 */
record EventView(
        UUID id,
        int version,
        String title,
        EventKind kind,
        EventStatus status,
        AttendanceList attendanceList,
        @Nullable Integer headsWithoutName,
        @Nullable UUID seriesId,
        @Nullable String seriesName,
        @Nullable UUID hostMemberId,
        @Nullable UUID projectId,
        Beneficiary beneficiary,
        List<String> topics,
        @Nullable String place,
        @Nullable String externalId,
        LocalDate firstDay,
        LocalDate lastDay,
        List<SessionView> sessions,
        int registered,
        @Nullable Integer attended) {

    record SessionView(
            UUID sessionId,
            LocalDate day,
            Instant startsAt,
            Instant endsAt,
            @Nullable String title) {

        static SessionView of(Session session) {
            return new SessionView(session.id(), session.day(), session.startsAt(), session.endsAt(), session.title());
        }
    }

    static EventView of(Event event, @Nullable String seriesName, AttendanceCount attendanceCount) {
        EventPlan plan = event.plan();
        return new EventView(
                event.id(),
                event.version(),
                plan.title(),
                plan.kind(),
                event.status(),
                event.list(),
                event.headsWithoutName(),
                plan.seriesId(),
                seriesName,
                plan.hostMemberId(),
                plan.projectId(),
                plan.beneficiary(),
                plan.topics(),
                plan.place(),
                plan.externalId(),
                plan.firstDay(),
                plan.lastDay(),
                plan.sessions().stream().map(SessionView::of).toList(),
                attendanceCount.registered(),
                event.list() == AttendanceList.KEPT ? attendanceCount.attended() : null);
    }
}
