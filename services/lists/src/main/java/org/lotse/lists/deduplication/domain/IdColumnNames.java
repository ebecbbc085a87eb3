package org.lotse.lists.deduplication.domain;

/** How the list calls the columns of ids, for messages. */
public record IdColumnNames(String memberId, String eventId) {}
