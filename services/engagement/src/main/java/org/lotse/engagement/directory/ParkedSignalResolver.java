package org.lotse.engagement.directory;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lotse.engagement.domain.AttributedSignal;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.domain.SignalLog;
import org.lotse.engagement.store.ParkedSignal;
import org.lotse.engagement.store.ParkedSignalStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes parked signals once their subject is known. A signal is removed from the inbox only after the log has it. */
@Service
public class ParkedSignalResolver {

    private final ParkedSignalStore inbox;
    private final Attribution attribution;
    private final SignalLog log;

    ParkedSignalResolver(ParkedSignalStore inbox, Attribution attribution, SignalLog log) {
        this.inbox = inbox;
        this.attribution = attribution;
        this.log = log;
    }

    /** @param subjects persons or members that may have become known */
    @Transactional
    public void resolve(UUID network, Collection<UUID> subjects) {
        List<Signal> waiting = inbox.lockWaitingFor(network, subjects).stream()
                .map(ParkedSignal::signal)
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        List<AttributedSignal> known = attribution.attribute(network, waiting);
        log.publish(network, known);
        inbox.remove(network, known.stream().map(a -> a.signal().id()).toList());
    }
}
