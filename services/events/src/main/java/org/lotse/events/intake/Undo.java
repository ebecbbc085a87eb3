package org.lotse.events.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lotse.events.correcting.Contributions;
import org.lotse.events.correcting.Corrections;
import org.lotse.events.domain.AttendanceList;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventStatus;
import org.lotse.events.domain.Origin;
import org.lotse.events.store.Attendances;
import org.lotse.events.store.Events;
import org.lotse.events.store.Imports;
import org.lotse.events.store.Imports.Created;
import org.lotse.events.store.Registrations;
import org.lotse.events.wire.Announcements;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what an import created and nobody has touched since. What it changed stays changed. */
@Service
class Undo {

    private final Events events;
    private final Imports imports;
    private final Registrations registrations;
    private final Attendances attendances;
    private final Contributions contributions;
    private final Corrections corrections;
    private final Announcements announcements;

    Undo(
            Events events,
            Imports imports,
            Registrations registrations,
            Attendances attendances,
            Contributions contributions,
            Corrections corrections,
            Announcements announcements) {
        this.events = events;
        this.imports = imports;
        this.registrations = registrations;
        this.attendances = attendances;
        this.contributions = contributions;
        this.corrections = corrections;
        this.announcements = announcements;
    }

    /** What was created but stays, and why. */
    record Kept(String kind, UUID id, String reason) {}

    /** What came of it. */
    record Undone(int retractedEvents, int retractedRegistrations, int retractedAttendances, List<Kept> kept) {}

    @Transactional
    public Undone undo(UUID network, UUID importId) {
        events.claim(network, "intake");
        Origin origin = Origin.ofImport(importId);
        Set<UUID> concerned = new LinkedHashSet<>(imports.heldBy(network, importId));
        imports.createdBy(network, importId).forEach(c -> concerned.add(c.eventId()));
        Map<UUID, Event> locked = new HashMap<>();
        events.lock(network, concerned).forEach(e -> locked.put(e.id(), e));
        List<Created> created = imports.createdBy(network, importId); // again, now that nobody can change it
        List<UUID> held = imports.heldBy(network, importId);

        List<Kept> kept = new ArrayList<>();
        created.stream()
                .filter(Created::touched)
                .forEach(c -> kept.add(new Kept(c.kind(), c.id(), "Somebody has changed it since.")));
        var gone = registrations.retract(network, untouched(created, "registration"));
        gone.forEach(r -> announcements.retracted(r, event(locked, r.eventId()), origin));
        var absent = attendances.retract(network, untouched(created, "attendance"));
        absent.forEach(a -> announcements.retracted(a, event(locked, a.eventId()), origin));

        Collection<UUID> candidates = untouched(created, "event");
        Set<UUID> inUse = events.inUse(network, concerned);
        int retracted = 0;
        for (UUID id : candidates) {
            if (inUse.contains(id)) {
                kept.add(new Kept("event", id, "Others have registered for it or attended it."));
            } else {
                retract(event(locked, id).next(), origin);
                retracted++;
            }
        }
        Set<UUID> left = candidates.stream().filter(id -> !inUse.contains(id)).collect(Collectors.toSet());
        held.stream().filter(id -> !left.contains(id)).forEach(id -> unhold(event(locked, id), origin));
        return new Undone(retracted, gone.size(), absent.size(), kept);
    }

    private void retract(Event last, Origin origin) {
        contributions.retractAll(last, origin);
        events.retract(last);
        announcements.retracted(last, origin);
    }

    /** An event that was planned, and held only by this list's word, is planned again. */
    private void unhold(Event event, Origin origin) {
        if (attendances.of(event).isEmpty()) {
            Event planned = event.with(event.plan(), EventStatus.PLANNED).kept(AttendanceList.PENDING, null);
            corrections.store(event, planned.numbered(event.version() + 1), origin);
        }
    }

    private static List<UUID> untouched(List<Created> created, String kind) {
        return created.stream()
                .filter(c -> c.kind().equals(kind) && !c.touched())
                .map(Created::id)
                .toList();
    }

    private static Event event(Map<UUID, Event> locked, UUID id) {
        return Objects.requireNonNull(locked.get(id));
    }
}
