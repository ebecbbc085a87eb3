package org.lotse.outbox;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.lotse.facts.Topics;
import org.lotse.observability.CurrentTrace;
import org.lotse.outbox.store.NewFact;
import org.lotse.outbox.store.OutboxStore;
import org.lotse.serde.FactBytes;
import org.lotse.serde.WriterSchema;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects the facts of the running transaction and stores them just before it commits, in one round trip. */
final class TransactionalOutbox implements Outbox {

    private static final Set<String> TOPICS =
            Topics.ALL.stream().map(Topics.Topic::name).collect(Collectors.toUnmodifiableSet());

    private final OutboxStore waiting;
    private final FactBytes bytes;
    private final int limit;

    private final Set<WriterSchema> noted = ConcurrentHashMap.newKeySet();

    /** @param limit size in bytes of the largest fact that the broker certainly accepts */
    TransactionalOutbox(OutboxStore waiting, FactBytes bytes, int limit) {
        this.waiting = waiting;
        this.bytes = bytes;
        this.limit = limit;
    }

    @Override
    public void append(String topic, UUID key, SpecificRecord fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A fact is appended inside the transaction that changes the state it tells of; none is running");
        }
        if (!TOPICS.contains(topic)) {
            throw new IllegalArgumentException("There is no topic " + topic + "; topics stand in Topics");
        }
        byte[] value = bytes.encode(topic, fact);
        if (value.length > limit) {
            throw new IllegalArgumentException("A %s of %d bytes is larger than a broker takes (%d)"
                    .formatted(fact.getSchema().getName(), value.length, limit));
        }
        gathered().add(new NewFact(topic, key, value, bytes.schemaOf(value), CurrentTrace.header()));
    }

    private TransactionFacts gathered() {
        if (TransactionSynchronizationManager.getResource(this) instanceof TransactionFacts transactionFacts) {
            return transactionFacts;
        }
        var transactionFacts = new TransactionFacts(this, waiting, noted);
        TransactionSynchronizationManager.bindResource(this, transactionFacts);
        TransactionSynchronizationManager.registerSynchronization(transactionFacts);
        return transactionFacts;
    }
}
