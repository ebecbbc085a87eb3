package org.lotse.campaigns.unsubscribe;

import java.util.UUID;

/** The content of an unsubscribe link: one person of one member, and the campaign, which determines the class of mail. */
public record UnsubscribeRequest(UUID networkId, UUID campaignId, UUID memberId, UUID personId) {}
