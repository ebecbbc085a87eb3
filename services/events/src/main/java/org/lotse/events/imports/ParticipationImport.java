package org.lotse.events.imports;

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
import org.lotse.events.domain.Attendee;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Registration;
import org.lotse.events.store.AttendanceRepository;
import org.lotse.events.store.RegistrationRepository;
import org.lotse.events.wire.EventFactPublisher;
import org.springframework.stereotype.Component;

/** Second half of an import: stores registrations and attendance of all rows with a few statements. The last row of a person counts. */
@Component
class ParticipationImport {

    private final RegistrationRepository registrationRepository;
    private final AttendanceRepository attendanceRepository;
    private final EventFactPublisher eventFactPublisher;

    ParticipationImport(
            RegistrationRepository registrationRepository,
            AttendanceRepository attendanceRepository,
            EventFactPublisher eventFactPublisher) {
        this.registrationRepository = registrationRepository;
        this.attendanceRepository = attendanceRepository;
        this.eventFactPublisher = eventFactPublisher;
    }

    List<RowResult> importRows(
            UUID network, ChangeSource changeSource, List<RowPlacement.PlacedRow> placed, Instant now) {
        List<ParticipationRow> seats = placed.stream().map(ParticipationRow::of).toList();
        Map<UUID, Event> events = new HashMap<>();
        placed.forEach(p -> events.put(p.event().id(), p.event()));

        var registered = new PendingUpserts<>(
                registrationRepository.known(network, ids(seats, ParticipationRow::registrationId)), Registration::id);
        List<RowOutcome> registering = new ArrayList<>();
        seats.forEach(participationRow -> registering.add(participationRow.register(registered, now)));
        registrationRepository.saveAll(network, registered.changed(), changeSource);
        registered
                .changed()
                .forEach(r -> eventFactPublisher.publishRecorded(r, eventOf(events, r.eventId()), changeSource));

        var attended = new PendingUpserts<>(
                attendanceRepository.known(network, ids(seats, ParticipationRow::attendanceId)), Attendance::id);
        Map<UUID, Set<Attendee>> guests = registrationRepository.registeredAttendees(network, events.keySet());
        List<RowResult> answers = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            ParticipationRow participationRow = seats.get(i);
            RowOutcome attending = participationRow.attend(
                    attended,
                    guests.getOrDefault(participationRow.placed().event().id(), Set.of()));
            answers.add(participationRow.result(registering.get(i).and(attending)));
        }
        attendanceRepository.saveAll(network, attended.changed(), changeSource);
        attended.changed()
                .forEach(a -> eventFactPublisher.publishRecorded(a, eventOf(events, a.eventId()), changeSource));
        return answers;
    }

    private static Event eventOf(Map<UUID, Event> events, UUID id) {
        return Objects.requireNonNull(events.get(id));
    }

    private static List<UUID> ids(List<ParticipationRow> seats, Function<ParticipationRow, @Nullable UUID> id) {
        List<UUID> ids = new ArrayList<>();
        for (ParticipationRow participationRow : seats) {
            UUID one = id.apply(participationRow);
            if (one != null) {
                ids.add(one);
            }
        }
        return ids;
    }
}
