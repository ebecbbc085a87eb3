package org.lotse.events.intake;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Guest;
import org.lotse.events.domain.ParticipationIds;
import org.lotse.events.domain.Registration;
import org.lotse.events.store.Stored;
import org.lotse.gate.Uuids;

/**
 * A row at its place, with the ids of what it says.
 *
 * @param registrationId null when the row says nothing of a registration
 * @param attendanceId null when the row says of nobody that they were there
 */
record Seat(
        Placement.Placed placed,
        @Nullable UUID registrationId,
        @Nullable UUID attendanceId) {

    static Seat of(Placement.Placed placed) {
        ListRow row = placed.row();
        Event event = placed.event();
        UUID member = row.memberId();
        UUID network = event.networkId();
        if (member == null) {
            return new Seat(placed, null, null);
        }
        return new Seat(
                placed,
                row.registration() == null
                        ? null
                        : ParticipationIds.registration(network, event.id(), member, row.personId(), Uuids::of),
                row.wasThere()
                        ? ParticipationIds.attendance(
                                network, event.id(), placed.session().id(), member, row.personId(), Uuids::of)
                        : null);
    }

    RowOutcome register(Tally<Registration> registered, Instant now) {
        var status = placed.row().registration();
        UUID member = placed.row().memberId();
        if (registrationId == null || status == null || member == null) {
            return RowOutcome.EXISTING;
        }
        Stored<Registration> before = registered.stored(registrationId);
        if (before != null && !before.retracted()) {
            return registered.say(registrationId, before.value().with(status));
        }
        Instant start = placed.event().plan().startsAt();
        return registered.say(
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

    RowOutcome attend(Tally<Attendance> attended, Set<Guest> guests) {
        UUID member = placed.row().memberId();
        if (attendanceId == null || member == null) {
            return RowOutcome.EXISTING;
        }
        Stored<Attendance> before = attended.stored(attendanceId);
        Attendance present = attended.present(attendanceId);
        Integer minutes = placed.row().minutes();
        if (minutes == null && present != null) {
            minutes = present.minutes();
        }
        if (before != null && !before.retracted()) {
            return attended.say(
                    attendanceId, before.value().with(minutes, before.value().walkIn()));
        }
        Guest guest = new Guest(member, placed.row().personId());
        return attended.say(
                attendanceId,
                new Attendance(
                        attendanceId,
                        before == null ? 1 : before.value().version() + 1,
                        placed.event().id(),
                        placed.session().id(),
                        member,
                        guest.personId(),
                        minutes,
                        guest.walksInto(guests)));
    }

    RowAnswer answer(RowOutcome outcome) {
        return new RowAnswer(
                placed.row().row(),
                placed.event().id(),
                placed.session().id(),
                registrationId,
                attendanceId,
                outcome.and(placed.outcome()),
                null);
    }
}
