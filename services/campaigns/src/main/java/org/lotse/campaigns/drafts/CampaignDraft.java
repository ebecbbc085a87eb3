package org.lotse.campaigns.drafts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.campaigns.domain.Audience;
import org.lotse.campaigns.domain.MailClass;
import org.lotse.campaigns.domain.Message;

/**
 * A draft as a coordinator wrote it.
 *
 * @param eventId the event it invites to; null: no invitation
 */
record CampaignDraft(
        String name,
        MailClass mailClass,
        Audience audience,
        Message message,
        @Nullable UUID eventId) {}
