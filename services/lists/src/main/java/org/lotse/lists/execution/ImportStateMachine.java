package org.lotse.lists.execution;

import java.util.Optional;
import java.util.UUID;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.domain.ImportState;
import org.lotse.lists.store.ImportJobRepository;
import org.lotse.serviceclient.ServiceFailures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Runs the steps of an import one after the other until it waits for the user or for another service. */
@Component
class ImportStateMachine {
    private static final Logger LOG = LoggerFactory.getLogger(ImportStateMachine.class);

    private final ImportJobRepository importJobRepository;
    private final CheckStep checkStep;
    private final ImportStep importStep;
    private final UndoStep undoStep;
    private final ImportMeters meters;

    ImportStateMachine(
            ImportJobRepository importJobRepository,
            CheckStep checkStep,
            ImportStep importStep,
            UndoStep undoStep,
            ImportMeters meters) {
        this.importJobRepository = importJobRepository;
        this.checkStep = checkStep;
        this.importStep = importStep;
        this.undoStep = undoStep;
        this.meters = meters;
    }

    void advance(UUID importId) {
        Optional<ImportJob> job = importJobRepository.find(importId);
        boolean worked = false;
        boolean goesOn = true;
        while (goesOn && job.isPresent() && job.get().state().isWork()) {
            worked = true;
            goesOn = step(job.get());
            job = importJobRepository.find(importId);
        }
        if (worked) {
            job.map(ImportJob::state).ifPresent(meters::count);
        }
    }

    /** @return whether to run the next step at once */
    private boolean step(ImportJob job) {
        try {
            switch (job.state()) {
                case CHECKING -> checkStep.work(job);
                case RUNNING -> importStep.work(job);
                case UNDOING -> undoStep.work(job);
                case RECOGNISED, READY, DONE, UNDONE, FAILED -> {}
            }
            return true;
        } catch (RestClientException e) {
            return stopped(job, e);
        } catch (DataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException broken) {
            LOG.error("Import {} broke", job.id(), broken);
            importJobRepository.move(job.id(), ImportState.FAILED, job.state());
            importJobRepository.note(
                    job.id(), "Something broke on our side. Rows that went in are in; undo the import and try again.");
            return false;
        }
    }

    /** Only an error that another service reports about the content is the fault of the list; all other errors are temporary. */
    private boolean stopped(ImportJob job, RestClientException reason) {
        if (ServiceFailures.isTransient(reason)) {
            LOG.info("Import {} waits for a neighbour: {}", job.id(), reason.getMessage());
            importJobRepository.note(
                    job.id(), "A neighbouring service does not answer; the import goes on by itself when it does.");
            return false;
        }
        LOG.warn("Import {} was refused as a whole", job.id(), reason);
        importJobRepository.move(job.id(), ImportState.FAILED, job.state());
        String words = reason instanceof RestClientResponseException said
                ? said.getResponseBodyAsString()
                : String.valueOf(reason.getMessage());
        importJobRepository.note(job.id(), "A neighbouring service refused the list: " + words);
        return false;
    }
}
