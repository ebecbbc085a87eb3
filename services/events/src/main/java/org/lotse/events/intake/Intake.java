package org.lotse.events.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.events.domain.Calendar;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Titles;
import org.lotse.events.domain.Told;
import org.lotse.events.store.Events;
import org.lotse.events.store.Series;
import org.lotse.gate.Uuids;
import org.lotse.networks.NetworkZones;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the rows of a list: valid ones go in, each of the others is answered with its problem, all in one transaction. */
@Service
class Intake {

    private final Events events;
    private final Series series;
    private final EventIntake eventIntake;
    private final ParticipationIntake participationIntake;
    private final NetworkZones zones;
    private final Clock clock;

    Intake(
            Events events,
            Series series,
            EventIntake eventIntake,
            ParticipationIntake participationIntake,
            NetworkZones zones,
            Clock clock) {
        this.events = events;
        this.series = series;
        this.eventIntake = eventIntake;
        this.participationIntake = participationIntake;
        this.zones = zones;
        this.clock = clock;
    }

    @Transactional
    public List<RowAnswer> take(UUID network, UUID importId, List<ListRow> rows) {
        events.claim(network, "intake"); // one list at a time: two that speak of the same new event would both make it
        Instant now = clock.instant();
        Calendar calendar = new Calendar(zones.of(network), now);
        List<RowAnswer> answers = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        Map<UUID, String> seriesNames = new HashMap<>();
        for (ListRow row : rows) {
            Told told = told(network, row, seriesNames);
            Optional<Objection> objection = told == null
                    ? Optional.of(Objection.invalid("event-missing", "Say which event is meant.", "event"))
                    : row.objection(told, calendar);
            if (told == null || objection.isPresent()) {
                answers.add(RowAnswer.of(row, objection.orElseThrow()));
            } else {
                candidates.add(new Candidate(row, told));
            }
        }
        series.know(network, seriesNames);
        List<Placement.Placed> placed = new ArrayList<>();
        for (Placement one : eventIntake.place(network, importId, candidates, calendar)) {
            switch (one) {
                case Placement.Placed at -> placed.add(at);
                case Placement.Misplaced(var row, var objection) -> answers.add(RowAnswer.of(row, objection));
            }
        }
        answers.addAll(participationIntake.take(network, Origin.ofImport(importId), placed, now));
        answers.sort(Comparator.comparingInt(RowAnswer::row));
        return answers;
    }

    private static @Nullable Told told(UUID network, ListRow row, Map<UUID, String> seriesNames) {
        if (row.event() == null) {
            return null;
        }
        String name = ListRow.clean(row.event().seriesName());
        if (name == null) {
            return row.event().told(null);
        }
        UUID id = Uuids.of("series:" + network, Titles.normal(name));
        seriesNames.putIfAbsent(id, name);
        return row.event().told(id);
    }
}
