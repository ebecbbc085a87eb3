package org.lotse.activation.asking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.SignalType;

/**
 * Why a member has its score and its state.
 *
 * @param contributions every signal that is worth something, the latest first; their {@code pointsNow} sum to the score exactly
 * @param activatedBy the signals that completed the activation rule, the last one completed it
 * @param changes what changed since a day; null unless asked for
 */
record ExplanationView(
        MemberView member,
        List<Line> contributions,
        List<UUID> activatedBy,
        @Nullable Changes changes) {

    /**
     * One signal.
     *
     * @param signalId null for visits and clicks, which are kept as days
     * @param recordedOn when we learned of it
     * @param version above 1: it was corrected
     * @param points on its day, after diminishing returns and the daily cap
     * @param pointsNow what is left of them
     * @param share of the points that is left, 0 to 1, rounded for showing
     */
    record Line(
            SignalType type,
            LocalDate day,
            @Nullable UUID signalId,
            @Nullable UUID eventId,
            @Nullable UUID personId,
            LocalDate recordedOn,
            int version,
            BigDecimal points,
            BigDecimal pointsNow,
            double share) {}

    /**
     * The way from the score of a day to the score now, both by what is known now: {@code scoreThen + added + faded = scoreNow}.
     *
     * @param added points now of signals after the day
     * @param faded what older signals lost, 0 or less
     * @param learnedSince signals up to the day that were recorded or corrected only after it
     */
    record Changes(
            LocalDate since,
            BigDecimal scoreThen,
            BigDecimal added,
            BigDecimal faded,
            BigDecimal scoreNow,
            List<Line> learnedSince) {}
}
