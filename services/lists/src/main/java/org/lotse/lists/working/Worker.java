package org.lotse.lists.working;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lotse.gate.CurrentNetwork;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.store.Claims;
import org.lotse.lists.store.Imports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sees to it that imports in work are worked on, by one worker each over all instances, two at a time in this one. What a crash
 * or a neighbour that is away interrupts goes on within seconds of its return, from the last batch that was kept.
 */
@Component
public class Worker implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int AT_ONCE = 2;

    private final Imports imports;
    private final Claims claims;
    private final Steps steps;
    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();
    private final ExecutorService hands = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("import-", 0).factory());

    Worker(Imports imports, Claims claims, Steps steps) {
        this.imports = imports;
        this.claims = claims;
        this.steps = steps;
    }

    /** Something changed about this import; looks at it soon. */
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
        for (ImportJob job : CurrentNetwork.everywhere(imports::inWork)) {
            wake(job.networkId(), job.id());
        }
    }

    private void work(UUID importId) {
        claims.take(importId).ifPresent(claim -> {
            try (claim) {
                steps.goOn(importId);
            }
        });
    }

    @Override
    public void destroy() {
        hands.shutdownNow();
    }
}
