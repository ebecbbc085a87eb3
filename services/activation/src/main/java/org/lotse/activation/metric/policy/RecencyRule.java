package org.lotse.activation.metric.policy;

/**
 * The bands of the behaviour axis, in whole days; the day named is the last one inside the band.
 *
 * @param newDays not activated and at most this many days after joining: NEW, after that NEVER_ACTIVATED
 * @param activatedDays ACTIVATED for this many days after the activation
 * @param activeDays ACTIVE up to this many days since the last qualifying signal
 * @param dormantDays AT_RISK up to this many days, DORMANT after
 * @param resurrectedDays RESURRECTED for this many days after the signal that ended DORMANT
 */
public record RecencyRule(int newDays, int activatedDays, int activeDays, int dormantDays, int resurrectedDays) {

    public RecencyRule {
        PolicyBounds.check("recency.newDays", newDays, 0, 3650);
        PolicyBounds.check("recency.activatedDays", activatedDays, 0, 3650);
        PolicyBounds.check("recency.activeDays", activeDays, 1, 3650);
        PolicyBounds.check("recency.dormantDays", dormantDays, activeDays, 3650);
        PolicyBounds.check("recency.resurrectedDays", resurrectedDays, 0, 3650);
    }
}
