package org.lotse.engagement.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act of a person or a member.
 *
 * @param id UUID v5 of the network, the source and the sender's own id
 * @param source the system that says so
 * @param externalId its name there
 * @param occurredAt when, UTC; never after it was received
 * @param minutes how long it took, 0 to 1440; null when not known
 * @param actor null when nobody looked
 */
public record Signal(
        UUID id,
        String source,
        String externalId,
        SignalKind kind,
        SignalSubject subject,
        Instant occurredAt,
        @Nullable Integer minutes,
        @Nullable UUID projectId,
        @Nullable Actor actor) {}
