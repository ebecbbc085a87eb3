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

/** {@code /actuator/outbox}: the backlog, the facts that the broker refused, and the two ways to unblock a key. */
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

    /** Deletes the key's refused facts; the facts behind them are delivered. */
    @DeleteOperation
    AffectedFacts drop(@Selector UUID key) {
        return new AffectedFacts(waiting.drop(key));
    }

    record OutboxState(OutboxBacklog backlog, List<BlockedFact> held) {}

    record AffectedFacts(int facts) {}
}
