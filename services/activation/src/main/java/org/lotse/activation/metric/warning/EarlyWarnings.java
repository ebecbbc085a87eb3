package org.lotse.activation.metric.warning;

import java.util.ArrayList;
import java.util.List;
import org.lotse.activation.metric.history.Day;
import org.lotse.activation.metric.lifecycle.Activation;
import org.lotse.activation.metric.lifecycle.MemberLifecycle;
import org.lotse.activation.metric.policy.BaselineRule;
import org.lotse.activation.metric.policy.WarningRule;

/**
 * The early warnings of one member on a day, a pure function of (history, policy, asOf). They are independent of the state: a firm that was
 * activated last month and depends on one person is ACTIVATED and has a warning.
 *
 * <table>
 * <caption>Warnings and their numbers; counts are of qualifying signals, the year is the 365 days up to asOf</caption>
 * <tr><td>CLIFF</td><td>{@code signals} in the last {@code days}, {@code signalsInYear} of the baseline's year, {@code silentDays},
 *     and {@code usualDays} where a rhythm is known</td></tr>
 * <tr><td>SINGLE_CONTACT</td><td>{@code signals} of the one person, {@code signalsInYear}, {@code persons}</td></tr>
 * <tr><td>CHAMPION_LEFT</td><td>{@code signals} of the most active person, {@code signalsInYear}, {@code seenDaysAgo}</td></tr>
 * <tr><td>FIRST_YEAR_SILENCE</td><td>{@code joinedDaysAgo}</td></tr>
 * </table>
 *
 * @param warnings in order of {@link WarningCode}, each at most once
 */
public record EarlyWarnings(UsualInterval rhythm, List<EarlyWarning> warnings) {

    /** @param contactConcentration of the same lifecycle */
    public static EarlyWarnings of(
            MemberLifecycle lifecycle, ContactConcentration contactConcentration, WarningRule rule) {
        int[] days = lifecycle.qualifyingDays();
        UsualInterval usualInterval = UsualInterval.of(days, lifecycle.asOf(), rule);
        List<EarlyWarning> warnings = new ArrayList<>();
        cliff(lifecycle, days, usualInterval, warnings);
        if (contactConcentration.single(rule)) {
            warnings.add(EarlyWarning.of(WarningCode.SINGLE_CONTACT)
                    .with("signals", contactConcentration.most())
                    .with("signalsInYear", contactConcentration.signals())
                    .with("persons", contactConcentration.persons()));
        }
        if (contactConcentration.most() >= rule.contactSignals()
                && contactConcentration.left(lifecycle.history(), lifecycle.asOf())) {
            warnings.add(EarlyWarning.of(WarningCode.CHAMPION_LEFT)
                    .with("signals", contactConcentration.most())
                    .with("signalsInYear", contactConcentration.signals())
                    .with("seenDaysAgo", lifecycle.asOf() - contactConcentration.championSeenOn()));
        }
        if (silentInFirstYear(lifecycle, rule)) {
            warnings.add(EarlyWarning.of(WarningCode.FIRST_YEAR_SILENCE)
                    .with(
                            "joinedDaysAgo",
                            lifecycle.asOf() - lifecycle.activation().joinedOn()));
        }
        return new EarlyWarnings(usualInterval, List.copyOf(warnings));
    }

    public boolean warnOf(WarningCode code) {
        return warnings.stream().anyMatch(warning -> warning.code() == code);
    }

    private static void cliff(
            MemberLifecycle lifecycle, int[] days, UsualInterval usualInterval, List<EarlyWarning> to) {
        BaselineRule baseline = lifecycle.policy().baseline();
        int inWindow = since(days, lifecycle.asOf() - baseline.windowDays());
        int inYear = since(days, lifecycle.asOf() - baseline.yearDays());
        if (baseline.below(inWindow, inYear)) {
            EarlyWarning cliff = EarlyWarning.of(WarningCode.CLIFF)
                    .with("signals", inWindow)
                    .with("days", baseline.windowDays())
                    .with("signalsInYear", inYear)
                    .with("silentDays", usualInterval.silentDays());
            to.add(usualInterval.usualDays() == Day.NEVER ? cliff : cliff.with("usualDays", usualInterval.usualDays()));
        }
    }

    /** Whether a member in its first year has had no activity since it joined; its activity as a guest before does not count. */
    private static boolean silentInFirstYear(MemberLifecycle lifecycle, WarningRule rule) {
        Activation activation = lifecycle.activation();
        if (activation.joinedOn() > lifecycle.asOf()
                || !lifecycle.contract().state().belongs()) {
            return false;
        }
        int member = lifecycle.asOf() - activation.joinedOn();
        boolean silent =
                lifecycle.lastQualifyingOn() == Day.NEVER || lifecycle.lastQualifyingOn() < activation.joinedOn();
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
