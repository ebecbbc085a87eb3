package org.lotse.events.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.correction.EventChanges;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Rejection;
import org.lotse.events.domain.SessionCalendar;
import org.lotse.events.domain.TitleNormaliser;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.StoredEvent;
import org.springframework.stereotype.Component;

/** First half of an import: finds or creates the events of all rows with a few statements. */
@Component
class EventImport {

    private final EventRepository eventRepository;
    private final EventChanges eventChanges;

    EventImport(EventRepository eventRepository, EventChanges eventChanges) {
        this.eventRepository = eventRepository;
        this.eventChanges = eventChanges;
    }

    List<RowPlacement> place(UUID network, UUID importId, List<ValidatedRow> rows, SessionCalendar calendar) {
        Map<String, List<ValidatedRow>> byName = new LinkedHashMap<>();
        rows.forEach(r -> byName.computeIfAbsent(r.told().groupKey(), n -> new ArrayList<>())
                .add(r));
        List<EventRowGroup> groups = byName.values().stream()
                .map(g -> new EventRowGroup(network, g, calendar))
                .toList();
        List<StoredEvent> known = lock(network, groups);

        List<RowPlacement> placements = new ArrayList<>();
        List<EventRowGroup.GroupResult> results = new ArrayList<>();
        for (EventRowGroup group : groups) {
            List<StoredEvent> meant = meant(group, known);
            if (meant.size() > 1) {
                placements.addAll(group.rejectAll(Rejection.conflict(
                        "event-ambiguous",
                        "Several events have this title on this day. Say which one is meant by its id.",
                        "event.title")));
            } else {
                EventRowGroup.GroupResult result = group.applyTo(meant.isEmpty() ? null : meant.getFirst(), importId);
                placements.addAll(result.placements());
                results.add(result);
            }
        }
        store(network, importId, results);
        return placements;
    }

    private List<StoredEvent> lock(UUID network, List<EventRowGroup> groups) {
        return eventRepository.lockNamed(
                network,
                groups.stream()
                        .map(g -> g.listedEvent().externalId())
                        .filter(Objects::nonNull)
                        .toList(),
                groups.stream()
                        .flatMap(g -> g.listedEvent().titleKey().stream())
                        .toList(),
                groups.stream().map(EventRowGroup::id).toList());
    }

    /**
     * Matches by the id in another system; otherwise by title and day, unless that event has another such id; otherwise by the id that an
     * earlier list gave.
     */
    private static List<StoredEvent> meant(EventRowGroup group, List<StoredEvent> known) {
        String externalId = group.listedEvent().externalId();
        List<StoredEvent> live = known.stream().filter(k -> !k.retracted()).toList();
        List<StoredEvent> named = live.stream()
                .filter(k ->
                        externalId != null && externalId.equals(k.event().plan().externalId()))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<StoredEvent> titled = live.stream()
                .filter(k -> group.listedEvent().titleKey().equals(Optional.of(titleKey(k.event())))
                        && (externalId == null || k.event().plan().externalId() == null))
                .toList();
        return titled.isEmpty()
                ? known.stream().filter(k -> k.event().id().equals(group.id())).toList()
                : titled;
    }

    private static String titleKey(Event event) {
        return TitleNormaliser.key(event.plan().title(), event.plan().firstDay());
    }

    private void store(UUID network, UUID importId, List<EventRowGroup.GroupResult> results) {
        ChangeSource changeSource = ChangeSource.ofImport(importId);
        List<EventRowGroup.GroupResult> written = results.stream()
                .filter(r -> r.after().isPresent() && !r.after().get().equals(r.before()))
                .toList();
        eventRepository.saveAll(
                written.stream().map(r -> r.after().orElseThrow()).toList(), changeSource);
        eventRepository.markListedBy(
                network,
                results.stream().flatMap(r -> r.after().stream()).map(Event::id).toList(),
                importId);
        for (EventRowGroup.GroupResult one : written) {
            Event before = one.before();
            Event after = one.after().orElseThrow();
            if (before == null) {
                eventChanges.publishNew(after, changeSource);
            } else {
                eventChanges.propagate(before, after, changeSource);
            }
        }
    }
}
