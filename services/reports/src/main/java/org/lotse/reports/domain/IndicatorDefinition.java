package org.lotse.reports.domain;

/**
 * What an indicator counts, in words; frozen with the report, so that a later wording cannot change what was said.
 *
 * @param id of the indicator
 */
public record IndicatorDefinition(String id, int version, DefinitionText english, DefinitionText german) {

    /**
     * @param name a few words
     * @param rule one or two sentences that let another person count again
     */
    public record DefinitionText(String name, String rule) {}
}
