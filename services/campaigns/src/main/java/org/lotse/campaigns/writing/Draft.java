package org.lotse.campaigns.writing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.Message;

/**
 * What a coordinator writes.
 *
 * @param eventId the event it invites to; null: it invites to none
 */
record Draft(
        String name,
        MailClass mailClass,
        Audience audience,
        Message message,
        @Nullable UUID eventId) {}
