package org.lotse.campaigns.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to the members in one state.
 *
 * @param eventId the event it invites to; null: no invitation
 * @param version counts the changes of the draft, from 1
 * @param launchedAt null while it is a draft
 * @param audienceSize members in the audience at the launch; 0 while it is a draft
 */
public record Campaign(
        UUID id,
        UUID networkId,
        String name,
        MailClass mailClass,
        Audience audience,
        Message message,
        @Nullable UUID eventId,
        int version,
        Instant createdAt,
        @Nullable Instant launchedAt,
        int audienceSize) {

    public boolean isLaunched() {
        return launchedAt != null;
    }
}
