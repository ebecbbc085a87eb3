package org.lotse.activation.metric.policy;

/**
 * How late a renewal may be and still count, beside "on time" and "ever".
 *
 * @param soonDays days between the end of a term and the start of the next, 1 to 366
 * @param lateDays likewise, {@code soonDays} to 3650
 */
public record RenewalRule(int soonDays, int lateDays) {

    public RenewalRule {
        PolicyBounds.check("renewal.soonDays", soonDays, 1, 366);
        PolicyBounds.check("renewal.lateDays", lateDays, soonDays, 3650);
    }
}
