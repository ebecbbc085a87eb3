package org.lotse.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lotse.outbox.store.NewFact;
import org.lotse.outbox.store.OutboxStore;
import org.lotse.serde.WriterSchema;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The facts of one transaction until it commits. A rollback to a savepoint discards those appended after it; a suspended transaction keeps
 * its facts.
 */
final class TransactionFacts implements TransactionSynchronization {

    private final Object boundTo;
    private final OutboxStore waiting;
    private final List<NewFact> facts = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> sizes = new IdentityHashMap<>();
    private final Set<WriterSchema> noted;
    private final Set<WriterSchema> notedHere = new HashSet<>();
    private boolean committing;

    /** @param noted the schemas whose text is already stored in the database; grows as transactions commit */
    TransactionFacts(Object boundTo, OutboxStore waiting, Set<WriterSchema> noted) {
        this.boundTo = boundTo;
        this.waiting = waiting;
        this.noted = noted;
    }

    void add(NewFact fact) {
        facts.add(fact);
        if (committing) {
            store();
        }
    }

    private void store() {
        if (!facts.isEmpty()) {
            facts.stream().map(NewFact::schema).filter(Objects::nonNull).forEach(this::note);
            waiting.add(List.copyOf(facts));
            facts.clear();
        }
    }

    private void note(WriterSchema schema) {
        if (!noted.contains(schema) && notedHere.add(schema)) {
            waiting.saveSchema(schema);
        }
    }

    @Override
    public void afterCommit() {
        noted.addAll(notedHere);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        store();
    }

    @Override
    public void savepoint(Object savepoint) {
        sizes.put(savepoint, facts.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        facts.subList(sizes.getOrDefault(savepoint, 0), facts.size()).clear();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(boundTo);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(boundTo, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(boundTo);
    }
}
