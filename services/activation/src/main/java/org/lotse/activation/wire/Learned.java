package org.lotse.activation.wire;

import java.time.Instant;
import java.util.UUID;
import org.lotse.activation.metric.history.History;

/**
 * What one fact adds to the history of one member.
 *
 * @param recordedAt when it was learned
 * @param recordedOn epoch day of that in the zone that the fact names
 * @param fact a history of one entry
 */
public record Learned(UUID network, UUID member, Instant recordedAt, int recordedOn, History fact) {}
