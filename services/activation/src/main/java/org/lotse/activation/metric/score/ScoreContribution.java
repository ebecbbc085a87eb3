package org.lotse.activation.metric.score;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.SignalType;

/**
 * What one signal adds to the score.
 *
 * @param signal null for presence types, whose days are stored without ids
 * @param recordedOn epoch day on which it was recorded; the day of the act for presence types
 * @param version of the signal; above 1 means corrected
 * @param micros micro-points on the day of the signal, after the factor for persons and the daily cap
 * @param nowMicros micro-points left after decay
 */
public record ScoreContribution(
        SignalType type,
        int day,
        @Nullable UUID signal,
        @Nullable UUID event,
        @Nullable UUID person,
        int recordedOn,
        int version,
        long micros,
        long nowMicros) {}
