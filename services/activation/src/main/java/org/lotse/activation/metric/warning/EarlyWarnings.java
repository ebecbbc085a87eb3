package org.lotse.activation.metric.warning;

import java.util.ArrayList;
import java.util.List;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.life.Activation;
import org.lotse.activation.metric.life.Life;
import org.lotse.activation.metric.policy.Baseline;
import org.lotse.activation.metric.policy.WarningRule;

/**
 * The early warnings of one member on a day, a pure function of (history, policy, asOf). They stand beside the state and do not wait for
 * it: a firm that was activated last month and rests on one person is ACTIVATED, and warned of.
 *
 * <table>
 * <caption>Warnings and their numbers; counts are of qualifying signals, the year is the 365 days up to asOf</caption>
 * <tr><td>CLIFF</td><td>{@code signals} in the last {@code days}, {@code signalsInYear} of the baseline's year, {@code silentDays},
 *     and {@code usualDays} where a rhythm is known</td></tr>
 * <tr><td>SINGLE_CONTACT</td><td>{@code signals} of the one person, {@code signalsInYear}, {@code persons}</td></tr>
 * <tr><td>CHAMPION_LEFT</td><td>{@code signals} of whoever made most, {@code signalsInYear}, {@code seenDaysAgo}</td></tr>
 * <tr><td>FIRST_YEAR_SILENCE</td><td>{@code joinedDaysAgo}</td></tr>
 * </table>
 *
 * @param warnings in order of {@link WarningCode}, each at most once
 */
public record EarlyWarnings(Rhythm rhythm, List<Warning> warnings) {

    /** @param contacts of the same life */
    public static EarlyWarnings of(Life life, Contacts contacts, WarningRule rule) {
        int[] days = life.qualifyingDays();
        Rhythm rhythm = Rhythm.of(days, life.asOf(), rule);
        List<Warning> warnings = new ArrayList<>();
        cliff(life, days, rhythm, warnings);
        if (contacts.single(rule)) {
            warnings.add(Warning.of(WarningCode.SINGLE_CONTACT)
                    .with("signals", contacts.most())
                    .with("signalsInYear", contacts.signals())
                    .with("persons", contacts.persons()));
        }
        if (contacts.most() >= rule.contactSignals() && contacts.left(life.history(), life.asOf())) {
            warnings.add(Warning.of(WarningCode.CHAMPION_LEFT)
                    .with("signals", contacts.most())
                    .with("signalsInYear", contacts.signals())
                    .with("seenDaysAgo", life.asOf() - contacts.championSeenOn()));
        }
        if (silentInFirstYear(life, rule)) {
            warnings.add(Warning.of(WarningCode.FIRST_YEAR_SILENCE)
                    .with("joinedDaysAgo", life.asOf() - life.activation().joinedOn()));
        }
        return new EarlyWarnings(rhythm, List.copyOf(warnings));
    }

    public boolean warnOf(WarningCode code) {
        return warnings.stream().anyMatch(warning -> warning.code() == code);
    }

    private static void cliff(Life life, int[] days, Rhythm rhythm, List<Warning> to) {
        Baseline baseline = life.policy().baseline();
        int inWindow = since(days, life.asOf() - baseline.windowDays());
        int inYear = since(days, life.asOf() - baseline.yearDays());
        if (baseline.below(inWindow, inYear)) {
            Warning cliff = Warning.of(WarningCode.CLIFF)
                    .with("signals", inWindow)
                    .with("days", baseline.windowDays())
                    .with("signalsInYear", inYear)
                    .with("silentDays", rhythm.silentDays());
            to.add(rhythm.usualDays() == Day.NEVER ? cliff : cliff.with("usualDays", rhythm.usualDays()));
        }
    }

    /** A member in its first year that has not taken part since it joined; what it did before, as a guest, is no taking part. */
    private static boolean silentInFirstYear(Life life, WarningRule rule) {
        Activation activation = life.activation();
        if (activation.joinedOn() > life.asOf() || !life.contract().state().belongs()) {
            return false;
        }
        int member = life.asOf() - activation.joinedOn();
        boolean silent = life.lastQualifyingOn() == Day.NEVER || life.lastQualifyingOn() < activation.joinedOn();
        return silent && rule.silentFromDays() <= member && member < rule.silentUntilDays();
    }

    /** How many of the ascending days lie after a day. */
    private static int since(int[] days, int day) {
        int count = 0;
        while (count < days.length && days[days.length - 1 - count] > day) {
            count++;
        }
        return count;
    }
}
