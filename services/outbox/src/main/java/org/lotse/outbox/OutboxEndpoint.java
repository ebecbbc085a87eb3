package org.lotse.outbox;

import java.util.List;
import java.util.UUID;
import org.lotse.outbox.store.Backlog;
import org.lotse.outbox.store.Held;
import org.lotse.outbox.store.WaitingFacts;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code /actuator/outbox}: how far delivery is behind, what the broker refused, and the two ways out for a key held back. */
@Endpoint(id = "outbox")
final class OutboxEndpoint {

    private final WaitingFacts waiting;

    OutboxEndpoint(WaitingFacts waiting) {
        this.waiting = waiting;
    }

    @ReadOperation
    State state() {
        return new State(waiting.backlog(), waiting.held());
    }

    /** Offers the key's refused facts to the broker again. */
    @WriteOperation
    Done release(@Selector UUID key) {
        return new Done(waiting.release(key));
    }

    /** Gives up the key's refused facts; those behind them are delivered. */
    @DeleteOperation
    Done drop(@Selector UUID key) {
        return new Done(waiting.drop(key));
    }

    record State(Backlog backlog, List<Held> held) {}

    record Done(int facts) {}
}
