package org.lotse.activation.wire;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.lotse.activation.metric.history.History;

/**
 * What one fact adds to the history of one member.
 *
 * @param recordedAt when it was learned
 * @param zone that the fact names
 * @param recordedOn epoch day on which it was learned, in that zone
 * @param fact a history of one entry
 */
public record HistoryDelta(UUID network, UUID member, Instant recordedAt, ZoneId zone, int recordedOn, History fact) {}
