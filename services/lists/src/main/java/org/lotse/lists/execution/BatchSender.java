package org.lotse.lists.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.lists.ListsProperties;
import org.lotse.lists.clients.EventsClient;
import org.lotse.lists.clients.MembersClient;
import org.lotse.lists.deduplication.domain.RowVerdict;
import org.lotse.lists.domain.CountKind;
import org.lotse.lists.domain.ImportCounts;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.store.EventReferenceRepository;
import org.lotse.lists.store.ImportJobRepository;
import org.lotse.lists.store.RowFindingRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends rows to members and then to events, in batches. It stores the results of a batch before it sends the next. */
@Component
class BatchSender {
    private final MembersClient members;
    private final EventsClient events;
    private final ImportJobRepository importJobRepository;
    private final RowFindingRepository rowFindingRepository;
    private final EventReferenceRepository eventReferenceRepository;
    private final TransactionTemplate transaction;
    private final int most;

    BatchSender(
            MembersClient members,
            EventsClient events,
            ImportJobRepository importJobRepository,
            RowFindingRepository rowFindingRepository,
            EventReferenceRepository eventReferenceRepository,
            TransactionTemplate transaction,
            ListsProperties properties) {
        this.members = members;
        this.events = events;
        this.importJobRepository = importJobRepository;
        this.rowFindingRepository = rowFindingRepository;
        this.eventReferenceRepository = eventReferenceRepository;
        this.transaction = transaction;
        this.most = properties.batch();
    }

    BatchBuffer open(ImportJob job, IdentityResolver who, ImportCounts importCounts) {
        return new BatchBuffer(job, who, importCounts);
    }

    /** The batch being filled, and the rows that earlier batches sent to the members service. */
    final class BatchBuffer {
        private final ImportJob job;
        private final IdentityResolver who;
        private final ImportCounts importCounts;
        private final Map<MembersClient.MemberImportRow, MembersClient.MemberRowResult> told = new HashMap<>();
        private ImportBatch batch;
        private int last;

        private BatchBuffer(ImportJob job, IdentityResolver who, ImportCounts importCounts) {
            this.job = job;
            this.who = who;
            this.importCounts = importCounts;
            this.last = job.cursor();
            this.batch = next();
        }

        void add(RowVerdict.AcceptedRow acceptedRow) {
            batch.add(acceptedRow);
            last = acceptedRow.line().row();
            if (batch.size() == most) {
                send();
            }
        }

        void send() {
            List<MembersClient.MemberImportRow> forMembers = batch.forMembers(who);
            batch.fromMembers(
                    forMembers.isEmpty() ? List.of() : members.importRows(job.networkId(), job.id(), forMembers));
            List<EventsClient.EventImportRow> forEvents = batch.forEvents();
            if (!forEvents.isEmpty()) {
                batch.fromEvents(events.importRows(job.networkId(), job.id(), forEvents));
            }
            keep();
            batch = next();
        }

        private ImportBatch next() {
            return new ImportBatch(new ColumnErrorMapper(job), told);
        }

        private void keep() {
            batch.taken().forEach((row, acceptedRow) -> {
                importCounts.add(batch.hasChanged(row) ? CountKind.TAKEN : CountKind.UNCHANGED);
                VerdictCounter.countParticipation(acceptedRow.entry().taking(), importCounts);
            });
            importCounts.add(CountKind.REFUSED, (int)
                    batch.flaws().stream().mapToInt(f -> f.row()).distinct().count());
            transaction.executeWithoutResult(status -> {
                rowFindingRepository.addFlaws(job.networkId(), job.id(), true, batch.flaws());
                eventReferenceRepository.keep(job.networkId(), job.id(), batch.known());
                importJobRepository.advance(job.id(), last, importCounts.counts());
            });
        }
    }
}
