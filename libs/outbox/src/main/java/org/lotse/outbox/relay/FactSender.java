package org.lotse.outbox.relay;

import java.util.List;
import org.lotse.outbox.store.PendingFact;

/** Sends facts to the broker, all or none of them. */
public interface FactSender extends AutoCloseable {

    /**
     * Returns when the broker has stored all of them, in this order.
     *
     * @throws RefusedFactException if the broker will never accept one of them
     * @throws org.apache.kafka.common.KafkaException if the broker is unreachable now
     */
    void send(List<PendingFact> facts);

    @Override
    void close();
}
