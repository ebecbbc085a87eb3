package org.lotse.dashboard.layout;

import java.util.List;

/** The states of both axes, in the order of display. */
public final class StateNames {

    public static final List<String> CONTRACT =
            List.of("PENDING", "NEW", "CURRENT", "NOTICE_GIVEN", "GRACE", "ENDED", "NO_CONTRACT");

    public static final List<String> BEHAVIOUR =
            List.of("NEW", "ACTIVATED", "ACTIVE", "RESURRECTED", "AT_RISK", "DORMANT", "NEVER_ACTIVATED");

    /** Contract states of current members, including the grace days. */
    public static final List<String> BELONGING = List.of("NEW", "CURRENT", "NOTICE_GIVEN", "GRACE");

    private StateNames() {}
}
