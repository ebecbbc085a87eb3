package org.lotse.campaigns.drafts;

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
record CampaignDraft(
        String name,
        MailClass mailClass,
        Audience audience,
        Message message,
        @Nullable UUID eventId) {}
