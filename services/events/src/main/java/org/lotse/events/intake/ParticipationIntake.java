package org.lotse.events.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Attendance;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Guest;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Registration;
import org.lotse.events.store.Attendances;
import org.lotse.events.store.Registrations;
import org.lotse.events.wire.Announcements;
import org.springframework.stereotype.Component;

/** Second half of an intake: who registered and who was there, a few statements for all rows. The last row about somebody counts. */
@Component
class ParticipationIntake {

    private final Registrations registrations;
    private final Attendances attendances;
    private final Announcements announcements;

    ParticipationIntake(Registrations registrations, Attendances attendances, Announcements announcements) {
        this.registrations = registrations;
        this.attendances = attendances;
        this.announcements = announcements;
    }

    List<RowAnswer> take(UUID network, Origin origin, List<Placement.Placed> placed, Instant now) {
        List<Seat> seats = placed.stream().map(Seat::of).toList();
        Map<UUID, Event> events = new HashMap<>();
        placed.forEach(p -> events.put(p.event().id(), p.event()));

        var registered = new Tally<>(registrations.known(network, ids(seats, Seat::registrationId)), Registration::id);
        List<RowOutcome> registering = new ArrayList<>();
        seats.forEach(seat -> registering.add(seat.register(registered, now)));
        registrations.saveAll(network, registered.changed(), origin);
        registered.changed().forEach(r -> announcements.recorded(r, eventOf(events, r.eventId()), origin));

        var attended = new Tally<>(attendances.known(network, ids(seats, Seat::attendanceId)), Attendance::id);
        Map<UUID, Set<Guest>> guests = registrations.guests(network, events.keySet());
        List<RowAnswer> answers = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            RowOutcome attending = seat.attend(
                    attended, guests.getOrDefault(seat.placed().event().id(), Set.of()));
            answers.add(seat.answer(registering.get(i).and(attending)));
        }
        attendances.saveAll(network, attended.changed(), origin);
        attended.changed().forEach(a -> announcements.recorded(a, eventOf(events, a.eventId()), origin));
        return answers;
    }

    private static Event eventOf(Map<UUID, Event> events, UUID id) {
        return Objects.requireNonNull(events.get(id));
    }

    private static List<UUID> ids(List<Seat> seats, Function<Seat, @Nullable UUID> id) {
        List<UUID> ids = new ArrayList<>();
        for (Seat seat : seats) {
            UUID one = id.apply(seat);
            if (one != null) {
                ids.add(one);
            }
        }
        return ids;
    }
}
