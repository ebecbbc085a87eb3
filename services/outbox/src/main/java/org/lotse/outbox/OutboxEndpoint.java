package org.lotse.outbox;

import java.util.List;
import java.util.UUID;
import org.lotse.outbox.store.BlockedFact;
import org.lotse.outbox.store.OutboxBacklog;
import org.lotse.outbox.store.OutboxStore;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code /actuator/outbox}: how far delivery is behind, what the broker refused, and the two ways out for a key held back. */
@Endpoint(id = "outbox")
final class OutboxEndpoint {

    private final OutboxStore waiting;

    OutboxEndpoint(OutboxStore waiting) {
        this.waiting = waiting;
    }

    @ReadOperation
    OutboxState state() {
        return new OutboxState(waiting.backlog(), waiting.blockedFacts());
    }

    /** Offers the key's refused facts to the broker again. */
    @WriteOperation
    AffectedFacts release(@Selector UUID key) {
        return new AffectedFacts(waiting.release(key));
    }

    /** Gives up the key's refused facts; those behind them are delivered. */
    @DeleteOperation
    AffectedFacts drop(@Selector UUID key) {
        return new AffectedFacts(waiting.drop(key));
    }

    record OutboxState(OutboxBacklog backlog, List<BlockedFact> held) {}

    record AffectedFacts(int facts) {}
}
