package org.lotse.campaigns.domain;

/**
 * A validation error of a campaign draft.
 *
 * @param type machine-readable, kebab-case
 * @param field the field of the request with the error
 * @param sentence reason and remedy, for the author of the draft
 */
public record DraftError(String type, String field, String sentence) {}
