package org.lotse.activation.metric.policy;

/**
 * The numbers of the early warnings. The cliff has none of its own: it is the baseline by which the behaviour axis knows AT_RISK, so that
 * a warning and a state never disagree.
 *
 * @param singleContactPercent one person made more than this share of the trailing year's qualifying signals, 50 to 99
 * @param contactSignals qualifying signals that a year, and a champion, must have before a single person can be a risk, 1 to 100
 * @param silentFromDays a member is silent in its first year from so many days after joining on, 1 to {@code silentUntilDays - 1}
 * @param silentUntilDays the first year ends so many days after joining, 2 to 1096; that day is no longer in it
 * @param rhythmDays trailing days from which the usual interval is taken, 30 to 3650
 * @param rhythmIntervals intervals that a usual one must rest on, 1 to 100
 */
public record WarningRule(
        int singleContactPercent,
        int contactSignals,
        int silentFromDays,
        int silentUntilDays,
        int rhythmDays,
        int rhythmIntervals) {

    /** @throws InvalidPolicyException if a number is out of its bounds */
    public WarningRule {
        PolicyBounds.check("warnings.singleContactPercent", singleContactPercent, 50, 99);
        PolicyBounds.check("warnings.contactSignals", contactSignals, 1, 100);
        PolicyBounds.check("warnings.silentUntilDays", silentUntilDays, 2, 1096);
        PolicyBounds.check("warnings.silentFromDays", silentFromDays, 1, silentUntilDays - 1);
        PolicyBounds.check("warnings.rhythmDays", rhythmDays, 30, 3650);
        PolicyBounds.check("warnings.rhythmIntervals", rhythmIntervals, 1, 100);
    }

    /** 80 % of at least 2 signals; silent from day 60 to the end of the first year; three years' rhythm of at least 3 intervals. */
    public static WarningRule standard() {
        return new WarningRule(80, 2, 60, 365, 1095, 3);
    }
}
