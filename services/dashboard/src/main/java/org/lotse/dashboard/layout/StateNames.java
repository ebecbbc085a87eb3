package org.lotse.dashboard.layout;

import java.util.List;

/** The states of both axes in the order in which pages show them. */
public final class StateNames {

    public static final List<String> CONTRACT =
            List.of("PENDING", "NEW", "CURRENT", "NOTICE_GIVEN", "GRACE", "ENDED", "NO_CONTRACT");

    public static final List<String> BEHAVIOUR =
            List.of("NEW", "ACTIVATED", "ACTIVE", "RESURRECTED", "AT_RISK", "DORMANT", "NEVER_ACTIVATED");

    /** Contract states of those who belong now, grace days included. */
    public static final List<String> BELONGING = List.of("NEW", "CURRENT", "NOTICE_GIVEN", "GRACE");

    private StateNames() {}
}
