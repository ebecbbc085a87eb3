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
 * The way from the score of a day {@code since} to the score of a later day {@code asOf}, in micro-points:
 * {@code then + definitionChanged + faded + learned + corrected + added = now}, to the last one, since each step is the difference of two
 * sums of whole numbers: signals join the sum in that order.
 *
 * <p><b>What a history can say.</b> It keeps the highest version of a signal and the day on which that version was recorded. So {@code then}
 * counts the signals that were recorded by {@code since} and never corrected after it, by the definition of then: it is what was said on
 * that day if {@link #certain}. Where a signal was corrected or retracted later, its former content is gone; it is not counted in
 * {@code then}, and nobody can say what it added. Visits and clicks are kept as days without a day of recording: they count as known on
 * their own day.
 *
 * @param then score of {@code since} as known then
 * @param definitionChanged what the definition of now makes of the same signals on the same day
 * @param faded what these lost to time, 0 or less
 * @param learned what signals up to {@code since} add that were recorded only later
 * @param corrected what signals up to {@code since} add whose present version, a second or later one, was recorded only later
 * @param added what signals after {@code since} add
 * @param now score of {@code asOf}
 * @param learnedLate the signals behind {@code learned}
 * @param correctedSince the signals behind {@code corrected}
 * @param retractedSince signals of any day whose retraction was recorded after {@code since}; what they were worth is not known
 * @param certain whether {@code then} is what was said on that day; false if any signal may have had another content then
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

    /** A signal that was taken back. */
    public record RetractedSignal(UUID signal, int recordedOn, int version) {}

    /**
     * @param since at most {@code asOf}
     * @param scorerThen of the definition in force on {@code since}
     * @param scorerNow of the definition in force on {@code asOf}
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

    /** A first version has no former content; a later one had, perhaps one of a day before {@code since}. */
    private static boolean hadAnotherContent(VersionedEntry<Signal> entry, int since) {
        return entry.version() > 1 && entry.recordedOn() > since;
    }

    private static long sum(Scorer scorer, History history, int upTo, int asOf, Predicate<RecordedSignal> chosen) {
        return Scorer.sum(scorer.contributions(history, upTo, asOf, chosen));
    }
}
