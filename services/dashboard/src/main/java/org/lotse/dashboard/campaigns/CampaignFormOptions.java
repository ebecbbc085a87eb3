package org.lotse.dashboard.campaigns;

import java.util.List;

/** The options of the form, in the order of display. */
final class CampaignFormOptions {

    static final List<String> BEHAVIOURS =
            List.of("NEW", "ACTIVATED", "ACTIVE", "RESURRECTED", "AT_RISK", "DORMANT", "NEVER_ACTIVATED");
    static final List<String> CONTRACTS =
            List.of("PENDING", "NEW", "CURRENT", "NOTICE_GIVEN", "GRACE", "ENDED", "NO_CONTRACT");
    static final List<String> MAIL_CLASSES = List.of("MARKETING", "SERVICE", "STATUTORY");

    private CampaignFormOptions() {}
}
