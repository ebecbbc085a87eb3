package org.lotse.events.domain;

import java.util.UUID;

/**
 * A member held an event that took place: a contribution.
 *
 * @param version starts at 1; readers of its facts keep the highest
 */
public record Hosting(UUID id, int version, UUID eventId, UUID memberId) {}
