package org.lotse.campaigns.unsubscribing;

import java.util.UUID;

/** Whom the link at the end of a mail speaks for: one person of one member, and the campaign that tells the class of mail. */
public record Leaving(UUID networkId, UUID campaignId, UUID memberId, UUID personId) {}
