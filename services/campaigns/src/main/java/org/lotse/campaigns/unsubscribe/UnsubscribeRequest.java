package org.lotse.campaigns.unsubscribe;

import java.util.UUID;

/** Whom the link at the end of a mail speaks for: one person of one member, and the campaign that tells the class of mail. */
public record UnsubscribeRequest(UUID networkId, UUID campaignId, UUID memberId, UUID personId) {}
