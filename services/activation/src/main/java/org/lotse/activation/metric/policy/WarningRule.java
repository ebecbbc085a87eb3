package org.lotse.activation.metric.policy;

/**
 * The numbers of the early warnings. CLIFF has none of its own: it uses the baseline of the behaviour axis for AT_RISK, so that a warning
 * and a state never disagree.
 *
 * @param singleContactPercent share of the trailing year's qualifying signals above which one person is a risk, 50 to 99
 * @param contactSignals fewest qualifying signals of a year, and of a champion, for a single-contact risk, 1 to 100
 * @param silentFromDays a member is silent in its first year from this many days after joining on, 1 to {@code silentUntilDays - 1}
 * @param silentUntilDays the first year ends this many days after joining, exclusive, 2 to 1096
 * @param rhythmDays trailing days from which the usual interval is computed, 30 to 3650
 * @param rhythmIntervals fewest intervals required for a usual one, 1 to 100
 */
public record WarningRule(
        int singleContactPercent,
        int contactSignals,
        int silentFromDays,
        int silentUntilDays,
        int rhythmDays,
        int rhythmIntervals) {

    /** @throws InvalidPolicyException if a number is out of bounds */
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
