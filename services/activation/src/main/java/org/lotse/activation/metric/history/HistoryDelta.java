package org.lotse.activation.metric.history;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What one fact adds to the history of one member.
 *
 * @param recordedAt when the fact was recorded
 * @param zone named in the fact
 * @param recordedOn epoch day on which the fact was recorded, in that zone
 * @param fact a history of one entry
 */
public record HistoryDelta(UUID network, UUID member, Instant recordedAt, ZoneId zone, int recordedOn, History fact) {}
