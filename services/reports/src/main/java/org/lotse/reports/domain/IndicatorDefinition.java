package org.lotse.reports.domain;

/**
 * The text definition of an indicator. It is frozen with the report, so that a later wording cannot change an earlier report.
 *
 * @param id of the indicator
 */
public record IndicatorDefinition(String id, int version, DefinitionText english, DefinitionText german) {

    /**
     * @param name a few words
     * @param rule one or two sentences that allow another person to repeat the count
     */
    public record DefinitionText(String name, String rule) {}
}
