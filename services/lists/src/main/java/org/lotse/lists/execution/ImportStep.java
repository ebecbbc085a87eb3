package org.lotse.lists.execution;

import java.util.List;
import org.lotse.lists.deduplication.domain.RowVerdict;
import org.lotse.lists.domain.CountKind;
import org.lotse.lists.domain.ImportCounts;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.domain.ImportState;
import org.lotse.lists.domain.MatchDecision;
import org.lotse.lists.mapping.domain.ImportField;
import org.lotse.lists.store.ImportJobRepository;
import org.lotse.lists.store.MatchDecisionRepository;
import org.lotse.lists.store.UploadedFileRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the rows to members and events, batch by batch. After both services have responded, one transaction stores the results of the
 * batch and the progress of the import. An interrupted batch is sent again; it changes nothing there, because all ids derive from the
 * rows.
 */
@Component
class ImportStep {
    private final ImportRows importRows;
    private final CheckStep checkStep;
    private final BatchSender batchSender;
    private final ImportJobRepository importJobRepository;
    private final MatchDecisionRepository matchDecisionRepository;
    private final UploadedFileRepository uploadedFileRepository;
    private final TransactionTemplate transaction;

    ImportStep(
            ImportRows importRows,
            CheckStep checkStep,
            BatchSender batchSender,
            ImportJobRepository importJobRepository,
            MatchDecisionRepository matchDecisionRepository,
            UploadedFileRepository uploadedFileRepository,
            TransactionTemplate transaction) {
        this.importRows = importRows;
        this.checkStep = checkStep;
        this.batchSender = batchSender;
        this.importJobRepository = importJobRepository;
        this.matchDecisionRepository = matchDecisionRepository;
        this.uploadedFileRepository = uploadedFileRepository;
        this.transaction = transaction;
    }

    void work(ImportJob job) {
        ImportCounts importCounts = ImportCounts.of(job.counts());
        IdentityResolver who = identities(job);
        if (job.cursor() == 0) {
            importCounts.set(CountKind.ATTENDANCES, 0);
            importCounts.set(CountKind.REGISTRATIONS, 0);
        }
        ReferenceCheck door = checkStep.referenceCheck(job, who);
        BatchSender.BatchBuffer batchBuffer = batchSender.open(job, who, importCounts);
        JudgedRows rows = importRows.judge(job);
        UnnamedAttendees unnamedAttendees = new UnnamedAttendees();
        if (job.mapping().has(ImportField.HEADS)) {
            rows.each(verdict -> unnamedAttendees.count(door.check(verdict)));
        }
        rows.each(verdict -> {
            if (verdict.line().row() > job.cursor()
                    && door.check(verdict) instanceof RowVerdict.AcceptedRow acceptedRow) {
                batchBuffer.add(unnamedAttendees.complete(acceptedRow));
            }
        });
        batchBuffer.send();
        transaction.executeWithoutResult(status -> {
            uploadedFileRepository.forget(job.id());
            matchDecisionRepository.clear(job.id());
            importJobRepository.move(job.id(), ImportState.DONE, ImportState.RUNNING);
        });
    }

    private IdentityResolver identities(ImportJob job) {
        List<MatchDecision> decided = matchDecisionRepository.page(job.id(), 0, Integer.MAX_VALUE);
        return new IdentityResolver(job.networkId(), matchDecisionRepository.identities(job.id()), decided);
    }
}
