package org.lotse.activation.metric.score;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.SignalType;

/**
 * What one signal adds to the score.
 *
 * @param signal null for presence types, whose days are kept without ids
 * @param recordedOn epoch day on which we learned of it; that of the act for presence types
 * @param version of the signal; above 1 it was corrected
 * @param micros micro-points on the day itself, after the factor for persons and the daily cap
 * @param nowMicros what is left of them
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
