package org.lotse.activation.metric.score;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.metric.history.History.RecordedSignal;
import org.lotse.activation.metric.history.Signal;
import org.lotse.activation.metric.history.VersionedEntry;

/**
 * The steps from the score of a day {@code since} to the score of a later day {@code asOf}, in micro-points:
 * {@code then + definitionChanged + faded + learned + corrected + added = now}, exactly, since each step is the difference of two sums of
 * integers; signals enter the sum in that order.
 *
 * <p><b>Limits of a history.</b> It keeps the highest version of a signal and the day on which that version was recorded. So {@code then}
 * counts the signals that were recorded by {@code since} and never corrected after it, by the policy of that day: it is the score published
 * on that day if {@link #certain}. If a signal was corrected or retracted later, its former content is gone; it is not counted in
 * {@code then}, and its former points are unknown. Visits and clicks are stored as days without a day of recording: they count as known on
 * their own day.
 *
 * @param then score of {@code since} as known then
 * @param definitionChanged difference if the current policy scores the same signals on the same day
 * @param faded points that these lost by decay, 0 or less
 * @param learned points of signals up to {@code since} that were recorded only later
 * @param corrected points of signals up to {@code since} whose present version, a second or later one, was recorded only later
 * @param added points of signals after {@code since}
 * @param now score of {@code asOf}
 * @param learnedLate the signals behind {@code learned}
 * @param correctedSince the signals behind {@code corrected}
 * @param retractedSince signals of any day whose retraction was recorded after {@code since}; their former points are unknown
 * @param certain whether {@code then} is the score published on that day; false if any signal may have had other content then
 */
public record ScoreChange(
        long then,
        long definitionChanged,
        long faded,
        long learned,
        long corrected,
        long added,
        long now,
        List<ScoreContribution> learnedLate,
        List<ScoreContribution> correctedSince,
        List<RetractedSignal> retractedSince,
        boolean certain) {

    /** A signal that was retracted. */
    public record RetractedSignal(UUID signal, int recordedOn, int version) {}

    /**
     * @param since at most {@code asOf}
     * @param scorerThen scorer of the policy in force on {@code since}
     * @param scorerNow scorer of the policy in force on {@code asOf}
     */
    public static ScoreChange between(History history, int since, int asOf, Scorer scorerThen, Scorer scorerNow) {
        if (since > asOf) {
            throw new IllegalArgumentException(Day.date(since) + " is later than " + Day.date(asOf));
        }
        Predicate<RecordedSignal> known =
                recordedSignal -> recordedSignal.entry().recordedOn() <= since;
        Predicate<RecordedSignal> uncorrected =
                known.or(recordedSignal -> recordedSignal.entry().version() == 1);
        long then = sum(scorerThen, history, since, since, known);
        long redefined = sum(scorerNow, history, since, since, known);
        long faded = sum(scorerNow, history, since, asOf, known);
        long withLearned = sum(scorerNow, history, since, asOf, uncorrected);
        long withCorrected = sum(scorerNow, history, since, asOf, recordedSignal -> true);
        List<ScoreContribution> all = scorerNow.contributions(history, asOf);
        long now = Scorer.sum(all);
        return new ScoreChange(
                then,
                redefined - then,
                faded - redefined,
                withLearned - faded,
                withCorrected - withLearned,
                now - withCorrected,
                now,
                late(all, since, c -> c.version() == 1),
                late(all, since, c -> c.version() > 1),
                retracted(history, since),
                history.signals().entries().stream().noneMatch(entry -> hadAnotherContent(entry, since)));
    }

    private static List<ScoreContribution> late(
            List<ScoreContribution> all, int since, Predicate<ScoreContribution> chosen) {
        return all.stream()
                .filter(c -> c.day() <= since && c.recordedOn() > since)
                .filter(chosen)
                .toList();
    }

    private static List<RetractedSignal> retracted(History history, int since) {
        return history.signals().entries().stream()
                .filter(entry -> entry.content() == null && hadAnotherContent(entry, since))
                .map(entry -> new RetractedSignal(entry.id(), entry.recordedOn(), entry.version()))
                .toList();
    }

    /** A first version has no former content; a later one had some, perhaps on a day before {@code since}. */
    private static boolean hadAnotherContent(VersionedEntry<Signal> entry, int since) {
        return entry.version() > 1 && entry.recordedOn() > since;
    }

    private static long sum(Scorer scorer, History history, int upTo, int asOf, Predicate<RecordedSignal> chosen) {
        return Scorer.sum(scorer.contributions(history, upTo, asOf, chosen));
    }
}
