package org.lotse.engagement.receiving;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotse.engagement.domain.Received;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.store.Memory;
import org.lotse.engagement.store.ParkedSignals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what was heard, and parks what nobody can place yet; both or neither. */
@Component
class Filing {

    private final Memory memory;
    private final ParkedSignals inbox;

    Filing(Memory memory, ParkedSignals inbox) {
        this.memory = memory;
        this.inbox = inbox;
    }

    @Transactional
    public void file(UUID network, List<Received> fresh, List<Signal> unknown, Instant now) {
        if (unknown.isEmpty()) {
            memory.lightly(); // nothing here that the log does not have
        } else {
            inbox.park(network, unknown, now);
        }
        memory.remember(network, fresh, now);
    }
}
