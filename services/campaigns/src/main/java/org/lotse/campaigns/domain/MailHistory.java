package org.lotse.campaigns.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Recent mails and unsubscribed persons of a network: all of the past that decisions depend on.
 *
 * @param unsubscribed persons who unsubscribed from the class in question
 * @param toPerson capped mails within the window, by person; absent means none
 * @param toMember capped mails within the window, by member; absent means none
 */
public record MailHistory(Set<UUID> unsubscribed, Map<UUID, Integer> toPerson, Map<UUID, Integer> toMember) {}
