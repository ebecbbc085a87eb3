package org.lotse.events.imports;

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
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.ListedEvent;
import org.lotse.events.domain.Rejection;
import org.lotse.events.domain.SessionCalendar;
import org.lotse.events.domain.TitleNormaliser;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.SeriesRepository;
import org.lotse.networkzones.NetworkZones;
import org.lotse.resource.Uuids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports the rows of a list in one transaction. Valid rows are stored; each of the others is answered with its problem. */
@Service
class RowImport {

    private final EventRepository eventRepository;
    private final SeriesRepository seriesRepository;
    private final EventImport eventImport;
    private final ParticipationImport participationImport;
    private final NetworkZones zones;
    private final Clock clock;

    RowImport(
            EventRepository eventRepository,
            SeriesRepository seriesRepository,
            EventImport eventImport,
            ParticipationImport participationImport,
            NetworkZones zones,
            Clock clock) {
        this.eventRepository = eventRepository;
        this.seriesRepository = seriesRepository;
        this.eventImport = eventImport;
        this.participationImport = participationImport;
        this.zones = zones;
        this.clock = clock;
    }

    @Transactional
    public List<RowResult> importRows(UUID network, UUID importId, List<ListRow> rows) {
        eventRepository.claim(
                network, "intake"); // one list at a time: two lists with the same new event would both create it
        Instant now = clock.instant();
        SessionCalendar calendar = new SessionCalendar(zones.of(network), now);
        List<RowResult> answers = new ArrayList<>();
        List<ValidatedRow> candidates = new ArrayList<>();
        Map<UUID, String> seriesNames = new HashMap<>();
        for (ListRow row : rows) {
            ListedEvent listedEvent = listedEvent(network, row, seriesNames);
            Optional<Rejection> objection = listedEvent == null
                    ? Optional.of(Rejection.invalid("event-missing", "Say which event is meant.", "event"))
                    : row.rejection(listedEvent, calendar);
            if (listedEvent == null || objection.isPresent()) {
                answers.add(RowResult.of(row, objection.orElseThrow()));
            } else {
                candidates.add(new ValidatedRow(row, listedEvent));
            }
        }
        seriesRepository.saveIfAbsent(network, seriesNames);
        List<RowPlacement.PlacedRow> placed = new ArrayList<>();
        for (RowPlacement one : eventImport.place(network, importId, candidates, calendar)) {
            switch (one) {
                case RowPlacement.PlacedRow at -> placed.add(at);
                case RowPlacement.UnplacedRow(var row, var rejection) -> answers.add(RowResult.of(row, rejection));
            }
        }
        answers.addAll(participationImport.importRows(network, ChangeSource.ofImport(importId), placed, now));
        answers.sort(Comparator.comparingInt(RowResult::row));
        return answers;
    }

    private static @Nullable ListedEvent listedEvent(UUID network, ListRow row, Map<UUID, String> seriesNames) {
        if (row.event() == null) {
            return null;
        }
        String name = ListRow.clean(row.event().seriesName());
        if (name == null) {
            return row.event().toListedEvent(null);
        }
        UUID id = Uuids.of("series:" + network, TitleNormaliser.normalise(name));
        seriesNames.putIfAbsent(id, name);
        return row.event().toListedEvent(id);
    }
}
