package org.lotse.campaigns.domain;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the network has sent lately and who said no; all that decisions need to know of the past.
 *
 * @param unsubscribed persons who said no to the class in question
 * @param toPerson capped mails within the window, by person; absent means none
 * @param toMember capped mails within the window, by member; absent means none
 */
public record MailHistory(Set<UUID> unsubscribed, Map<UUID, Integer> toPerson, Map<UUID, Integer> toMember) {}
