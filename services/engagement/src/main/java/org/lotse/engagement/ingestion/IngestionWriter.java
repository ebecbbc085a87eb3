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

/** Stores the fingerprints of signals and parks those with an unknown subject, in one transaction. */
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
            seenSignals.commitAsynchronously(); // the log has all of these signals
        } else {
            inbox.park(network, unknown, now);
        }
        seenSignals.remember(network, fresh, now);
    }
}
