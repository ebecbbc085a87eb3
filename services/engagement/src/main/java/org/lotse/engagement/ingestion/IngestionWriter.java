package org.lotse.engagement.ingestion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lotse.engagement.domain.ReceivedSignal;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.store.ParkedSignalStore;
import org.lotse.engagement.store.SeenSignals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what was heard, and parks what nobody can place yet; both or neither. */
@Component
class IngestionWriter {

    private final SeenSignals seenSignals;
    private final ParkedSignalStore inbox;

    IngestionWriter(SeenSignals seenSignals, ParkedSignalStore inbox) {
        this.seenSignals = seenSignals;
        this.inbox = inbox;
    }

    @Transactional
    public void write(UUID network, List<ReceivedSignal> fresh, List<Signal> unknown, Instant now) {
        if (unknown.isEmpty()) {
            seenSignals.commitAsynchronously(); // nothing here that the log does not have
        } else {
            inbox.park(network, unknown, now);
        }
        seenSignals.remember(network, fresh, now);
    }
}
