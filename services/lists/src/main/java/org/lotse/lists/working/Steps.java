package org.lotse.lists.working;

import java.util.Optional;
import java.util.UUID;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.imports.domain.State;
import org.lotse.lists.store.Imports;
import org.lotse.serviceclient.ServiceFailures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Does one step of an import after the other, until it waits for the user or for a neighbour. */
@Component
class Steps {
    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    private final Imports imports;
    private final Checking checking;
    private final TakingIn takingIn;
    private final Undoing undoing;
    private final ImportMeters meters;

    Steps(Imports imports, Checking checking, TakingIn takingIn, Undoing undoing, ImportMeters meters) {
        this.imports = imports;
        this.checking = checking;
        this.takingIn = takingIn;
        this.undoing = undoing;
        this.meters = meters;
    }

    void goOn(UUID importId) {
        Optional<ImportJob> job = imports.find(importId);
        boolean worked = false;
        boolean goesOn = true;
        while (goesOn && job.isPresent() && job.get().state().isWork()) {
            worked = true;
            goesOn = step(job.get());
            job = imports.find(importId);
        }
        if (worked) {
            job.map(ImportJob::state).ifPresent(meters::count);
        }
    }

    /** @return whether to look for the next step at once */
    private boolean step(ImportJob job) {
        try {
            switch (job.state()) {
                case CHECKING -> checking.work(job);
                case RUNNING -> takingIn.work(job);
                case UNDOING -> undoing.work(job);
                case RECOGNISED, READY, DONE, UNDONE, FAILED -> {}
            }
            return true;
        } catch (RestClientException e) {
            return stopped(job, e);
        } catch (DataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException broken) {
            LOG.error("Import {} broke", job.id(), broken);
            imports.move(job.id(), State.FAILED, job.state());
            imports.note(
                    job.id(), "Something broke on our side. Rows that went in are in; undo the import and try again.");
            return false;
        }
    }

    /** The list is to blame only for what a neighbour says of its content; all else passes. */
    private boolean stopped(ImportJob job, RestClientException reason) {
        if (ServiceFailures.isTransient(reason)) {
            LOG.info("Import {} waits for a neighbour: {}", job.id(), reason.getMessage());
            imports.note(
                    job.id(), "A neighbouring service does not answer; the import goes on by itself when it does.");
            return false;
        }
        LOG.warn("Import {} was refused as a whole", job.id(), reason);
        imports.move(job.id(), State.FAILED, job.state());
        String words = reason instanceof RestClientResponseException said
                ? said.getResponseBodyAsString()
                : String.valueOf(reason.getMessage());
        imports.note(job.id(), "A neighbouring service refused the list: " + words);
        return false;
    }
}
