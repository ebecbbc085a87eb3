package org.lotse.activation.metric.lifecycle;

import org.lotse.activation.metric.history.Day;

/** Why a member is in its state, as a code with its number: {@code "no-signal-for-days:190"}. */
public final class StateReasons {

    private StateReasons() {}

    public static String ofBehaviour(MemberLifecycle lifecycle) {
        int asOf = lifecycle.asOf();
        Activation activation = lifecycle.activation();
        int silent = asOf - lifecycle.lastSeenOn();
        return switch (lifecycle.behaviour().state()) {
            case NEW -> "joined-days-ago:" + (asOf - activation.joinedOn());
            case NEVER_ACTIVATED ->
                lifecycle.lastQualifyingOn() == Day.NEVER ? "no-qualifying-signal" : "rule-not-completed";
            case ACTIVATED -> "activated-days-ago:" + (asOf - activation.activatedOn());
            case ACTIVE -> "signal-days-ago:" + silent;
            case AT_RISK ->
                lifecycle.takesPart(asOf)
                        ? "below-own-quarter"
                        : lifecycle.policy().activity().isEmpty() ? "no-signal-for-days:" + silent : "own-rule-not-met";
            case DORMANT -> "no-signal-for-days:" + silent;
            case RESURRECTED -> "back-days-ago:" + (asOf - lifecycle.behaviour().from());
        };
    }

    public static String ofContract(MemberLifecycle lifecycle) {
        return switch (lifecycle.contract().state()) {
            case NO_CONTRACT -> "no-term";
            case PENDING -> "starts-in-days:" + (lifecycle.activation().joinedOn() - lifecycle.asOf());
            case NEW -> "first-months-of-first-term";
            case CURRENT -> "under-contract";
            case NOTICE_GIVEN -> "notice-given";
            case GRACE -> "ended-inside-grace-days";
            case ENDED -> "ended";
        };
    }
}
