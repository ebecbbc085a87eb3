package org.lotse.activation.query;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.SignalType;
import org.lotse.activation.metric.score.ScoreChange;

/**
 * Why a member has its score and its states; early warnings are part of {@link MemberFiguresView}.
 *
 * @param activation null for a member that has not been activated
 * @param contributions every signal that earns points, the latest first; their {@code pointsNow} sum to the score exactly
 * @param changes changes since a day; null unless requested
 */
record ExplanationView(
        MemberFiguresView member,
        StateView contract,
        StateView behaviour,
        @Nullable ActivationView activation,
        List<ContributionLine> contributions,
        @Nullable ScoreChangeView changes) {

    /**
     * One signal.
     *
     * @param signalId null for visits and clicks, which are stored as days
     * @param recordedOn day on which it was recorded
     * @param version above 1 means corrected
     * @param points on the day of the signal, after diminishing returns and the daily cap
     * @param pointsNow points left after decay
     * @param share of the points that is left, 0 to 1, rounded for display
     */
    record ContributionLine(
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
     * The steps from the score of a day to the score now:
     * {@code scoreThen + definitionChanged + faded + learned + corrected + added = scoreNow}, exactly. For the limits of what a history
     * contains about the past see {@link ScoreChange}.
     *
     * @param scoreThen as known on that day, without signals that were corrected or retracted later
     * @param scoreThenCertain false if there are such signals, so that the score published on that day may differ
     * @param definitionChanged difference if the current policy scores the same signals
     * @param faded points that these lost by decay, 0 or less
     * @param learned current points of signals up to the day that were recorded only later
     * @param corrected current points of signals up to the day that were corrected only later
     * @param added current points of signals after the day
     */
    record ScoreChangeView(
            LocalDate since,
            BigDecimal scoreThen,
            boolean scoreThenCertain,
            BigDecimal definitionChanged,
            BigDecimal faded,
            BigDecimal learned,
            BigDecimal corrected,
            BigDecimal added,
            BigDecimal scoreNow,
            List<ContributionLine> learnedSince,
            List<ContributionLine> correctedSince,
            List<RetractionView> retractedSince) {

        static ScoreChangeView of(
                LocalDate since, ScoreChange change, List<ContributionLine> learned, List<ContributionLine> corrected) {
            return new ScoreChangeView(
                    since,
                    MemberFiguresView.points(change.then()),
                    change.certain(),
                    MemberFiguresView.points(change.definitionChanged()),
                    MemberFiguresView.points(change.faded()),
                    MemberFiguresView.points(change.learned()),
                    MemberFiguresView.points(change.corrected()),
                    MemberFiguresView.points(change.added()),
                    MemberFiguresView.points(change.now()),
                    learned,
                    corrected,
                    change.retractedSince().stream()
                            .map(r -> new RetractionView(r.signal(), Day.date(r.recordedOn()), r.version()))
                            .toList());
        }
    }

    /** A signal of any day that was retracted after the requested day; its former points are unknown. */
    record RetractionView(UUID signalId, LocalDate recordedOn, int version) {}
}
