package org.lotse.activation.metric.policy;

/**
 * @param newMonths calendar months of the first term that count as NEW, 0 to 60
 * @param graceDays days after the last term during which the member still counts, 0 to 366
 */
public record ContractRule(int newMonths, int graceDays) {

    public ContractRule {
        PolicyBounds.check("contract.newMonths", newMonths, 0, 60);
        PolicyBounds.check("contract.graceDays", graceDays, 0, 366);
    }
}
