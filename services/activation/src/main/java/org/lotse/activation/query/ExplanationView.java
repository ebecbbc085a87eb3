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
 * Why a member has its score and its states; its early warnings stand with the member.
 *
 * @param activation null for a member that has not been activated
 * @param contributions every signal that is worth something, the latest first; their {@code pointsNow} sum to the score exactly
 * @param changes what changed since a day; null unless asked for
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
     * @param signalId null for visits and clicks, which are kept as days
     * @param recordedOn when we learned of it
     * @param version above 1: it was corrected
     * @param points on its day, after diminishing returns and the daily cap
     * @param pointsNow what is left of them
     * @param share of the points that is left, 0 to 1, rounded for showing
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
     * The way from the score of a day to the score now:
     * {@code scoreThen + definitionChanged + faded + learned + corrected + added = scoreNow}, exactly. What a history can and cannot say of
     * the past: {@link ScoreChange}.
     *
     * @param scoreThen by what was known on that day, without signals that were corrected or retracted later
     * @param scoreThenCertain false if some were, so that the score said on that day may have been another
     * @param definitionChanged what the definitions of now make of the same signals
     * @param faded what these lost to time, 0 or less
     * @param learned points now of signals up to the day that were recorded only later
     * @param corrected points now of signals up to the day that were corrected only later
     * @param added points now of signals after the day
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

    /** A signal of any day that was taken back after the day asked for; what it had been worth is not known any more. */
    record RetractionView(UUID signalId, LocalDate recordedOn, int version) {}
}
