package org.lotse.outbox;

import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/**
 * Accepts the facts of a service. They are stored with the state that they describe, in one database transaction, and delivered afterwards:
 * in the order of appending per key, at least once, never without the state.
 *
 * <p>Correct usage: lock the row of the aggregate (or insert it) <em>before</em> appending. Then the facts of one key are numbered in the
 * order in which their transactions commit. Without the lock, a later change may be delivered first.
 */
public interface Outbox {

    /**
     * Appends a fact to the running transaction. The fact is encoded here, so a fact that violates its schema fails the transaction and
     * never reaches the relay.
     *
     * @param topic one of {@link org.lotse.facts.Topics}
     * @param key the key of the topic; usually a member id
     * @throws IllegalStateException if no transaction is running
     * @throws IllegalArgumentException if the topic does not exist, or the fact is larger than a broker accepts
     * @throws org.apache.kafka.common.errors.SerializationException if the value of a field violates the schema
     */
    void append(String topic, UUID key, SpecificRecord fact);
}
