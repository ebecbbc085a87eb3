package org.lotse.lists.execution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.clients.EventsClient;
import org.lotse.lists.clients.MembersClient;
import org.lotse.lists.domain.CountKind;
import org.lotse.lists.domain.ImportCounts;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.domain.ImportState;
import org.lotse.lists.domain.RowError;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.RowErrorReason;
import org.lotse.lists.store.EventReferenceRepository;
import org.lotse.lists.store.ImportJobRepository;
import org.lotse.lists.store.RowFindingRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Undoes an import: first in events (events, registrations, attendance), then in members (members, persons). */
@Component
class UndoStep {
    private final MembersClient members;
    private final EventsClient events;
    private final ImportJobRepository importJobRepository;
    private final RowFindingRepository rowFindingRepository;
    private final EventReferenceRepository eventReferenceRepository;
    private final TransactionTemplate transaction;

    UndoStep(
            MembersClient members,
            EventsClient events,
            ImportJobRepository importJobRepository,
            RowFindingRepository rowFindingRepository,
            EventReferenceRepository eventReferenceRepository,
            TransactionTemplate transaction) {
        this.members = members;
        this.events = events;
        this.importJobRepository = importJobRepository;
        this.rowFindingRepository = rowFindingRepository;
        this.eventReferenceRepository = eventReferenceRepository;
        this.transaction = transaction;
    }

    void work(ImportJob job) {
        EventsClient.EventsUndoResult there = events.undoImport(job.networkId(), job.id());
        MembersClient.MembersUndoResult here = members.undoImport(job.networkId(), job.id());
        List<RowError> kept = new ArrayList<>();
        keep(there.kept(), kept);
        keep(here.kept(), kept);
        ImportCounts importCounts = ImportCounts.of(job.counts());
        importCounts.set(
                CountKind.RETRACTED,
                count(there.retractedEvents())
                        + count(there.retractedRegistrations())
                        + count(there.retractedAttendances())
                        + count(here.retractedMembers())
                        + count(here.retractedPersons()));
        importCounts.set(CountKind.KEPT, kept.size());
        transaction.executeWithoutResult(status -> {
            rowFindingRepository.addFlaws(job.networkId(), job.id(), true, kept);
            eventReferenceRepository.forget(job.id());
            importJobRepository.advance(job.id(), job.cursor(), importCounts.counts());
            importJobRepository.move(job.id(), ImportState.UNDONE, ImportState.UNDOING);
        });
    }

    private static void keep(@Nullable List<MembersClient.RetainedItem> left, List<RowError> kept) {
        if (left == null) {
            return;
        }
        for (MembersClient.RetainedItem one : left) {
            String value = one.name() == null ? one.id().toString() : one.name();
            String detail = one.type() == null ? one.reason() : one.type();
            kept.add(new RowError(0, 0, new CellError("", value, RowErrorReason.KEPT, detail)));
        }
    }

    private static int count(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
