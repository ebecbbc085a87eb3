package org.lotse.activation.metric.policy;

/**
 * AT_RISK compared with the firm's own past: fewer signals in the window than a share of its own mean quarter of the trailing year.
 *
 * @param windowDays length of the window in trailing days, 1 to {@code yearDays}
 * @param yearDays trailing days of the baseline, four quarters, 4 to 3650
 * @param minimumSignals qualifying signals that the baseline requires, 1 to 1000
 * @param sharePercent a member below this share of the mean quarter is at risk, 0 (off) to 100
 */
public record BaselineRule(int windowDays, int yearDays, int minimumSignals, int sharePercent) {

    /** Four quarters, in percent of one. */
    public static final int WHOLE_YEAR = 400;

    public BaselineRule {
        PolicyBounds.check("baseline.yearDays", yearDays, 4, 3650);
        PolicyBounds.check("baseline.windowDays", windowDays, 1, yearDays);
        PolicyBounds.check("baseline.minimumSignals", minimumSignals, 1, 1000);
        PolicyBounds.check("baseline.sharePercent", sharePercent, 0, 100);
    }

    /** In integers, so that no rounding decides. */
    public boolean below(int inWindow, int inYear) {
        return inYear >= minimumSignals && (long) WHOLE_YEAR * inWindow < (long) sharePercent * inYear;
    }
}
