package org.lotse.campaigns.domain;

import java.util.Locale;

/**
 * A mail as the coordinator wrote it, with placeholders.
 *
 * @param locale language of what the product adds by itself: the line about unsubscribing
 */
public record Message(String subject, String body, Locale locale) {}
