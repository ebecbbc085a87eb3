package org.lotse.reports.domain;

/**
 * What an indicator counts, in words; frozen with the report, so that a later wording cannot change what was said.
 *
 * @param id of the indicator
 */
public record Definition(String id, int version, Text english, Text german) {

    /**
     * @param name a few words
     * @param rule one or two sentences that let another person count again
     */
    public record Text(String name, String rule) {}
}
