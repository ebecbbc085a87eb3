package org.lotse.activation.metric.policy;

/**
 * AT_RISK against the firm's own habit: fewer signals in the window than the share of its own mean quarter of the trailing year.
 *
 * @param windowDays trailing days looked at, 1 to {@code yearDays}
 * @param yearDays trailing days that make the baseline, four quarters, 4 to 3650
 * @param minimumSignals qualifying signals the baseline must rest on, 1 to 1000
 * @param sharePercent below this share of the mean quarter is at risk, 0 (off) to 100
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

    /** In whole numbers, so that no rounding decides. */
    public boolean below(int inWindow, int inYear) {
        return inYear >= minimumSignals && (long) WHOLE_YEAR * inWindow < (long) sharePercent * inYear;
    }
}
