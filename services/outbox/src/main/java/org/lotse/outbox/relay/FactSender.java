package org.lotse.outbox.relay;

import java.util.List;
import org.lotse.outbox.store.PendingFact;

/** Carries facts to the broker, all or none of them. */
public interface FactSender extends AutoCloseable {

    /**
     * Returns when the broker keeps all of them, in this order.
     *
     * @throws RefusedFactException if the broker will never take one of them
     * @throws org.apache.kafka.common.KafkaException if the broker cannot be reached now
     */
    void send(List<PendingFact> facts);

    @Override
    void close();
}
