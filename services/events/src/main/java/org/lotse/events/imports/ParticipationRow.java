package org.lotse.events.imports;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.Attendee;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.ParticipationIds;
import org.lotse.events.domain.Registration;
import org.lotse.events.store.StoredRow;
import org.lotse.resource.Uuids;

/**
 * A row assigned to its event and session, with the ids of its registration and attendance.
 *
 * @param registrationId null when the row has no registration
 * @param attendanceId null when the row records no attendance
 */
record ParticipationRow(
        RowPlacement.PlacedRow placed,
        @Nullable UUID registrationId,
        @Nullable UUID attendanceId) {

    static ParticipationRow of(RowPlacement.PlacedRow placedRow) {
        ListRow row = placedRow.row();
        Event event = placedRow.event();
        UUID member = row.memberId();
        UUID network = event.networkId();
        if (member == null) {
            return new ParticipationRow(placedRow, null, null);
        }
        return new ParticipationRow(
                placedRow,
                row.registration() == null
                        ? null
                        : ParticipationIds.registration(network, event.id(), member, row.personId(), Uuids::of),
                row.wasThere()
                        ? ParticipationIds.attendance(
                                network, event.id(), placedRow.session().id(), member, row.personId(), Uuids::of)
                        : null);
    }

    RowOutcome register(PendingUpserts<Registration> registered, Instant now) {
        var status = placed.row().registration();
        UUID member = placed.row().memberId();
        if (registrationId == null || status == null || member == null) {
            return RowOutcome.EXISTING;
        }
        StoredRow<Registration> before = registered.stored(registrationId);
        if (before != null && !before.retracted()) {
            return registered.put(registrationId, before.value().with(status));
        }
        Instant start = placed.event().plan().startsAt();
        return registered.put(
                registrationId,
                new Registration(
                        registrationId,
                        before == null ? 1 : before.value().version() + 1,
                        placed.event().id(),
                        member,
                        placed.row().personId(),
                        status,
                        start.isBefore(now) ? start : now));
    }

    RowOutcome attend(PendingUpserts<Attendance> attended, Set<Attendee> guests) {
        UUID member = placed.row().memberId();
        if (attendanceId == null || member == null) {
            return RowOutcome.EXISTING;
        }
        StoredRow<Attendance> before = attended.stored(attendanceId);
        Attendance present = attended.current(attendanceId);
        Integer minutes = placed.row().minutes();
        if (minutes == null && present != null) {
            minutes = present.minutes();
        }
        if (before != null && !before.retracted()) {
            return attended.put(
                    attendanceId, before.value().with(minutes, before.value().walkIn()));
        }
        Attendee attendee = new Attendee(member, placed.row().personId());
        return attended.put(
                attendanceId,
                new Attendance(
                        attendanceId,
                        before == null ? 1 : before.value().version() + 1,
                        placed.event().id(),
                        placed.session().id(),
                        member,
                        attendee.personId(),
                        minutes,
                        attendee.isWalkIn(guests)));
    }

    RowResult result(RowOutcome outcome) {
        return new RowResult(
                placed.row().row(),
                placed.event().id(),
                placed.session().id(),
                registrationId,
                attendanceId,
                outcome.and(placed.outcome()),
                null);
    }
}
