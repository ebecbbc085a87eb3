package org.lotse.engagement.knowing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lotse.engagement.domain.Attributed;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.store.Parked;
import org.lotse.engagement.store.ParkedSignals;
import org.lotse.engagement.wire.SignalLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends parked signals on their way once their subject is known. The log has them before the inbox loses them. */
@Service
public class Resolving {

    private final ParkedSignals inbox;
    private final Attribution attribution;
    private final SignalLog log;

    Resolving(ParkedSignals inbox, Attribution attribution, SignalLog log) {
        this.inbox = inbox;
        this.attribution = attribution;
        this.log = log;
    }

    /** @param subjects persons or members that may be known now */
    @Transactional
    public void resolve(UUID network, Collection<UUID> subjects) {
        List<Signal> waiting = inbox.lockWaitingFor(network, subjects).stream()
                .map(Parked::signal)
                .toList();
        if (waiting.isEmpty()) {
            return;
        }
        List<Attributed> known = attribution.attribute(network, waiting);
        log.append(network, known);
        inbox.remove(network, known.stream().map(a -> a.signal().id()).toList());
    }
}
