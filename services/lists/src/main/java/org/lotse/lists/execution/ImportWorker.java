package org.lotse.lists.execution;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.store.ImportJobRepository;
import org.lotse.lists.store.ImportLocks;
import org.lotse.tenancy.CurrentNetwork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs the pending imports: one worker per import over all instances, two imports at a time in this one. Work interrupted by a crash or
 * an unavailable service resumes from the last stored batch, within seconds of its return.
 */
@Component
public class ImportWorker implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int AT_ONCE = 2;

    private final ImportJobRepository importJobRepository;
    private final ImportLocks importLocks;
    private final ImportStateMachine importStateMachine;
    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();
    private final ExecutorService hands = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("import-", 0).factory());

    ImportWorker(
            ImportJobRepository importJobRepository, ImportLocks importLocks, ImportStateMachine importStateMachine) {
        this.importJobRepository = importJobRepository;
        this.importLocks = importLocks;
        this.importStateMachine = importStateMachine;
    }

    /** Schedules an early check of an import that has changed. */
    public void wake(UUID networkId, UUID importId) {
        if (atWork.add(importId)) {
            hands.execute(() -> {
                try {
                    CurrentNetwork.during(networkId, () -> work(importId));
                } catch (RuntimeException e) {
                    LOG.warn("Import {} waits to be tried again", importId, e);
                } finally {
                    atWork.remove(importId);
                }
            });
        }
    }

    @Scheduled(initialDelay = 500, fixedDelay = 2000)
    void resume() {
        for (ImportJob job : CurrentNetwork.everywhere(importJobRepository::inWork)) {
            wake(job.networkId(), job.id());
        }
    }

    private void work(UUID importId) {
        importLocks.tryLock(importId).ifPresent(importLock -> {
            try (importLock) {
                importStateMachine.advance(importId);
            }
        });
    }

    @Override
    public void destroy() {
        hands.shutdownNow();
    }
}
