package org.lotse.engagement.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.engagement.domain.Actor;
import org.lotse.engagement.domain.Signal;
import org.lotse.engagement.domain.SignalKind;
import org.lotse.engagement.store.ParkedSignal;

/** A parked signal in a response. */
record ParkedSignalView(
        UUID id,
        String source,
        String externalId,
        SignalKind kind,
        String subject,
        Instant occurredAt,
        @Nullable Integer minutes,
        @Nullable UUID projectId,
        @Nullable Actor actor,
        Instant parkedAt) {

    static ParkedSignalView of(ParkedSignal parkedSignal) {
        Signal signal = parkedSignal.signal();
        return new ParkedSignalView(
                signal.id(),
                signal.source(),
                signal.externalId(),
                signal.kind(),
                signal.subject().toString(),
                signal.occurredAt(),
                signal.minutes(),
                signal.projectId(),
                signal.actor(),
                parkedSignal.parkedAt());
    }
}
