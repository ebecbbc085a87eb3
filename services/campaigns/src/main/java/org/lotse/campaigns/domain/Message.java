package org.lotse.campaigns.domain;

import java.util.Locale;

/**
 * A mail as the coordinator wrote it, with placeholders.
 *
 * @param locale language of the text that the product adds: the unsubscribe footer
 */
public record Message(String subject, String body, Locale locale) {}
