package org.lotse.activation.metric.history;

import java.util.UUID;

/**
 * A person speaks or acts for the member.
 *
 * @param validUntil last epoch day, inclusive; {@link Day#NEVER} while it lasts
 */
public record Assignment(UUID person, String role, int validFrom, int validUntil) {}
