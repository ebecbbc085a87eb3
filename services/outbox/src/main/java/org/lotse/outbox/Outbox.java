package org.lotse.outbox;

import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/**
 * Where a service leaves its facts. They are stored with the state they tell of, in one database transaction, and delivered
 * afterwards: in the order of appending per key, at least once, never without the state.
 *
 * <p>Correct usage: lock the row of the aggregate (or insert it) <em>before</em> appending. Then the facts of one key are numbered in
 * the order in which their transactions commit; without the lock a later change may be told first.
 */
public interface Outbox {

    /**
     * Appends a fact to the running transaction. Its bytes are made here, so a fact that its schema does not allow fails the
     * transaction and never reaches the relay.
     *
     * @param topic one of {@link org.lotse.facts.Topics}
     * @param key what the topic is keyed by; a member id, mostly
     * @throws IllegalStateException if no transaction is running
     * @throws IllegalArgumentException if there is no such topic, or the fact is larger than a broker takes
     * @throws org.apache.kafka.common.errors.SerializationException if a field holds what its schema does not allow
     */
    void append(String topic, UUID key, SpecificRecord fact);
}
