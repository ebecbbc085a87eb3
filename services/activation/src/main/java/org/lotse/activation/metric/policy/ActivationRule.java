package org.lotse.activation.metric.policy;

/**
 * When a member counts as activated; a single contribution does in any case.
 *
 * @param signals qualifying signals needed, 1 to 100
 * @param distinctDays days they must fall on, 1 to {@code signals}
 * @param windowDays the last day that counts, in days after joining, 1 to 3650; later is a late activation
 */
public record ActivationRule(int signals, int distinctDays, int windowDays) {

    public ActivationRule {
        Bounds.check("activation.signals", signals, 1, 100);
        Bounds.check("activation.distinctDays", distinctDays, 1, signals);
        Bounds.check("activation.windowDays", windowDays, 1, 3650);
    }
}
