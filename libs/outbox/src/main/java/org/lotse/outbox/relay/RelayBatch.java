package org.lotse.outbox.relay;

import java.util.List;
import java.util.Optional;
import org.lotse.outbox.store.PendingFact;
import org.lotse.outbox.store.RelayStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One batch of the relay: takes a shard, sends up to {@value #BATCH} facts in one Kafka transaction, deletes them and commits. A crash
 * between the two commits sends the batch again, which is harmless because readers keep the highest version.
 */
final class RelayBatch {

    private static final Logger log = LoggerFactory.getLogger(RelayBatch.class);
    private static final int BATCH = 500;

    private final RelayStore store;
    private final FactSender sender;
    private int last = -1;

    RelayBatch(RelayStore store, FactSender sender) {
        this.store = store;
        this.sender = sender;
    }

    /** Returns how many facts were delivered or refused; 0 if no fact can be delivered now. */
    int run() {
        return store.inTransaction(() -> {
            Optional<Integer> shard = store.takeShard(last);
            return shard.map(this::deliver).orElse(0);
        });
    }

    private int deliver(int shard) {
        last = shard;
        List<PendingFact> facts = store.next(shard, BATCH);
        if (facts.isEmpty()) {
            return 0;
        }
        try {
            List<PendingFact> current =
                    facts.stream().filter(fact -> !fact.outdated()).toList();
            if (!current.isEmpty()) {
                sender.send(current);
            }
            store.delivered(shard, facts);
            return facts.size();
        } catch (RefusedFactException refused) {
            PendingFact fact = refused.fact();
            log.error(
                    "The broker refuses fact {} for {}; key {} is held back",
                    fact.id(),
                    fact.topic(),
                    fact.key(),
                    refused);
            store.refused(shard, fact, String.valueOf(refused.getMessage()));
            return 1;
        }
    }
}
