package org.lotse.events.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lotse.events.correcting.Corrections;
import org.lotse.events.domain.Calendar;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.Objection;
import org.lotse.events.domain.Origin;
import org.lotse.events.domain.Titles;
import org.lotse.events.store.Events;
import org.lotse.events.store.StoredEvent;
import org.springframework.stereotype.Component;

/** First half of an intake: finds or makes the events that rows mean, a few statements for all of them. */
@Component
class EventIntake {

    private final Events events;
    private final Corrections corrections;

    EventIntake(Events events, Corrections corrections) {
        this.events = events;
        this.corrections = corrections;
    }

    List<Placement> place(UUID network, UUID importId, List<Candidate> rows, Calendar calendar) {
        Map<String, List<Candidate>> byName = new LinkedHashMap<>();
        rows.forEach(r ->
                byName.computeIfAbsent(r.told().name(), n -> new ArrayList<>()).add(r));
        List<EventGroup> groups = byName.values().stream()
                .map(g -> new EventGroup(network, g, calendar))
                .toList();
        List<StoredEvent> known = lock(network, groups);

        List<Placement> placements = new ArrayList<>();
        List<EventGroup.Result> results = new ArrayList<>();
        for (EventGroup group : groups) {
            List<StoredEvent> meant = meant(group, known);
            if (meant.size() > 1) {
                placements.addAll(group.refused(Objection.conflict(
                        "event-ambiguous",
                        "Several events have this title on this day. Say which one is meant by its id.",
                        "event.title")));
            } else {
                EventGroup.Result result = group.over(meant.isEmpty() ? null : meant.getFirst(), importId);
                placements.addAll(result.placements());
                results.add(result);
            }
        }
        store(network, importId, results);
        return placements;
    }

    private List<StoredEvent> lock(UUID network, List<EventGroup> groups) {
        return events.lockNamed(
                network,
                groups.stream()
                        .map(g -> g.told().externalId())
                        .filter(Objects::nonNull)
                        .toList(),
                groups.stream().flatMap(g -> g.told().titleKey().stream()).toList(),
                groups.stream().map(EventGroup::id).toList());
    }

    /** By the id in another system; else by title and day, unless that event has another such id; else what lists once made. */
    private static List<StoredEvent> meant(EventGroup group, List<StoredEvent> known) {
        String externalId = group.told().externalId();
        List<StoredEvent> live = known.stream().filter(k -> !k.retracted()).toList();
        List<StoredEvent> named = live.stream()
                .filter(k ->
                        externalId != null && externalId.equals(k.event().plan().externalId()))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<StoredEvent> titled = live.stream()
                .filter(k -> group.told().titleKey().equals(Optional.of(titleKey(k.event())))
                        && (externalId == null || k.event().plan().externalId() == null))
                .toList();
        return titled.isEmpty()
                ? known.stream().filter(k -> k.event().id().equals(group.id())).toList()
                : titled;
    }

    private static String titleKey(Event event) {
        return Titles.key(event.plan().title(), event.plan().firstDay());
    }

    private void store(UUID network, UUID importId, List<EventGroup.Result> results) {
        Origin origin = Origin.ofImport(importId);
        List<EventGroup.Result> written = results.stream()
                .filter(r -> r.after().isPresent() && !r.after().get().equals(r.before()))
                .toList();
        events.saveAll(written.stream().map(r -> r.after().orElseThrow()).toList(), origin);
        events.told(
                network,
                results.stream().flatMap(r -> r.after().stream()).map(Event::id).toList(),
                importId);
        for (EventGroup.Result one : written) {
            Event before = one.before();
            Event after = one.after().orElseThrow();
            if (before == null) {
                corrections.begin(after, origin);
            } else {
                corrections.follow(before, after, origin);
            }
        }
    }
}
