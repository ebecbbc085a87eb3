package org.lotse.events.imports;

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
import org.lotse.events.correction.EventChanges;
import org.lotse.events.correction.HostingCredits;
import org.lotse.events.domain.AttendanceList;
import org.lotse.events.domain.ChangeSource;
import org.lotse.events.domain.Event;
import org.lotse.events.domain.EventStatus;
import org.lotse.events.store.AttendanceRepository;
import org.lotse.events.store.EventRepository;
import org.lotse.events.store.ImportProvenanceQuery;
import org.lotse.events.store.ImportProvenanceQuery.CreatedRow;
import org.lotse.events.store.RegistrationRepository;
import org.lotse.events.wire.EventFactPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Retracts the entities that an import created and that were not changed since. Entities that it only changed stay changed. */
@Service
class UndoImport {

    private final EventRepository eventRepository;
    private final ImportProvenanceQuery importProvenanceQuery;
    private final RegistrationRepository registrationRepository;
    private final AttendanceRepository attendanceRepository;
    private final HostingCredits hostingCredits;
    private final EventChanges eventChanges;
    private final EventFactPublisher eventFactPublisher;

    UndoImport(
            EventRepository eventRepository,
            ImportProvenanceQuery importProvenanceQuery,
            RegistrationRepository registrationRepository,
            AttendanceRepository attendanceRepository,
            HostingCredits hostingCredits,
            EventChanges eventChanges,
            EventFactPublisher eventFactPublisher) {
        this.eventRepository = eventRepository;
        this.importProvenanceQuery = importProvenanceQuery;
        this.registrationRepository = registrationRepository;
        this.attendanceRepository = attendanceRepository;
        this.hostingCredits = hostingCredits;
        this.eventChanges = eventChanges;
        this.eventFactPublisher = eventFactPublisher;
    }

    /**
     * An entity that the import created but that stays.
     *
     * @param type the kind of reason, in kebab case
     * @param reason a sentence for the user who undid the import
     */
    record KeptEntry(String kind, UUID id, String type, String reason) {}

    /** The result of an undo. */
    record UndoResult(
            int retractedEvents, int retractedRegistrations, int retractedAttendances, List<KeptEntry> kept) {}

    @Transactional
    public UndoResult undo(UUID network, UUID importId) {
        eventRepository.claim(network, "intake");
        ChangeSource changeSource = ChangeSource.ofImport(importId);
        Set<UUID> concerned = new LinkedHashSet<>(importProvenanceQuery.heldBy(network, importId));
        importProvenanceQuery.createdBy(network, importId).forEach(c -> concerned.add(c.eventId()));
        Map<UUID, Event> locked = new HashMap<>();
        eventRepository.lock(network, concerned).forEach(e -> locked.put(e.id(), e));
        List<CreatedRow> created = importProvenanceQuery.createdBy(network, importId); // read again under the locks
        List<UUID> held = importProvenanceQuery.heldBy(network, importId);

        List<KeptEntry> kept = new ArrayList<>();
        created.stream()
                .filter(CreatedRow::touched)
                .forEach(c -> kept.add(new KeptEntry(c.kind(), c.id(), "changed-since", "It has been changed since.")));
        var gone = registrationRepository.retract(network, untouched(created, "registration"));
        gone.forEach(r -> eventFactPublisher.publishRetracted(r, event(locked, r.eventId()), changeSource));
        var absent = attendanceRepository.retract(network, untouched(created, "attendance"));
        absent.forEach(a -> eventFactPublisher.publishRetracted(a, event(locked, a.eventId()), changeSource));

        Collection<UUID> candidates = untouched(created, "event");
        Set<UUID> inUse = eventRepository.inUse(network, concerned);
        int retracted = 0;
        for (UUID id : candidates) {
            if (inUse.contains(id)) {
                kept.add(new KeptEntry("event", id, "used-by-others", "Others have registered for it or attended it."));
            } else {
                retract(event(locked, id).nextVersion(), changeSource);
                retracted++;
            }
        }
        Set<UUID> left = candidates.stream().filter(id -> !inUse.contains(id)).collect(Collectors.toSet());
        held.stream().filter(id -> !left.contains(id)).forEach(id -> revertToPlanned(event(locked, id), changeSource));
        return new UndoResult(retracted, gone.size(), absent.size(), kept);
    }

    private void retract(Event last, ChangeSource changeSource) {
        hostingCredits.retractAll(last, changeSource);
        eventRepository.retract(last);
        eventFactPublisher.publishRetracted(last, changeSource);
    }

    /** Sets an event back to planned if only this list had made it held. */
    private void revertToPlanned(Event event, ChangeSource changeSource) {
        if (attendanceRepository.of(event).isEmpty()) {
            Event planned =
                    event.with(event.plan(), EventStatus.PLANNED).withAttendanceList(AttendanceList.PENDING, null);
            eventChanges.store(event, planned.withVersion(event.version() + 1), changeSource);
        }
    }

    private static List<UUID> untouched(List<CreatedRow> created, String kind) {
        return created.stream()
                .filter(c -> c.kind().equals(kind) && !c.touched())
                .map(CreatedRow::id)
                .toList();
    }

    private static Event event(Map<UUID, Event> locked, UUID id) {
        return Objects.requireNonNull(locked.get(id));
    }
}
