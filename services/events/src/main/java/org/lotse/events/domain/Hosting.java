package org.lotse.events.domain;

import java.util.UUID;

/**
 * A member hosted an event that took place: a contribution.
 *
 * @param version starts at 1; readers of the facts keep the highest
 */
public record Hosting(UUID id, int version, UUID eventId, UUID memberId) {}
