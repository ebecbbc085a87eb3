package org.lotse.lists.deduplication.domain;

/** Headers of the id columns in this list, for messages. */
public record IdColumnNames(String memberId, String eventId) {}
