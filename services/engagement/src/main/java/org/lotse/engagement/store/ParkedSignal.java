package org.lotse.engagement.store;

import java.time.Instant;
import java.util.UUID;
import org.lotse.engagement.domain.Signal;

/** A signal that waits for an attribution. */
public record ParkedSignal(UUID networkId, Signal signal, Instant parkedAt) {}
