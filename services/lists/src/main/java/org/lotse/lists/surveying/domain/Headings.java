package org.lotse.lists.surveying.domain;

/** How the list calls the columns of ids, for messages. */
public record Headings(String memberId, String eventId) {}
