package org.lotse.campaigns.domain;

/**
 * Why a campaign cannot be written like this.
 *
 * @param type machine-readable, kebab-case
 * @param field the field of the request it is about
 * @param sentence reason and way out, for the person who wrote it
 */
public record DraftError(String type, String field, String sentence) {}
