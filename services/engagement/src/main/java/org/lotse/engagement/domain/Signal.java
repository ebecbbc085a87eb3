package org.lotse.engagement.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act of a person or a member.
 *
 * @param id UUID v5 of the network, the source and the sender's own id
 * @param source the system that sent it
 * @param externalId its id in that system
 * @param occurredAt UTC; never later than the receipt
 * @param minutes duration, 0 to 1440; null when unknown
 * @param actor null when undetermined
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
