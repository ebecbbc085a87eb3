package org.lotse.activation.metric.life;

import org.lotse.activation.metric.history.Day;

/** Why a member is in its state, as a code with its number: {@code "no-signal-for-days:190"}. */
public final class Reasons {

    private Reasons() {}

    public static String ofBehaviour(Life life) {
        int asOf = life.asOf();
        Activation activation = life.activation();
        int silent = asOf - life.lastSeenOn();
        return switch (life.behaviour().state()) {
            case NEW -> "joined-days-ago:" + (asOf - activation.joinedOn());
            case NEVER_ACTIVATED ->
                life.lastQualifyingOn() == Day.NEVER ? "no-qualifying-signal" : "rule-not-completed";
            case ACTIVATED -> "activated-days-ago:" + (asOf - activation.activatedOn());
            case ACTIVE -> "signal-days-ago:" + silent;
            case AT_RISK ->
                life.takesPart(asOf)
                        ? "below-own-quarter"
                        : life.policy().activity().isEmpty() ? "no-signal-for-days:" + silent : "own-rule-not-met";
            case DORMANT -> "no-signal-for-days:" + silent;
            case RESURRECTED -> "back-days-ago:" + (asOf - life.behaviour().from());
        };
    }

    public static String ofContract(Life life) {
        return switch (life.contract().state()) {
            case NO_CONTRACT -> "no-term";
            case PENDING -> "starts-in-days:" + (life.activation().joinedOn() - life.asOf());
            case NEW -> "first-months-of-first-term";
            case CURRENT -> "under-contract";
            case NOTICE_GIVEN -> "notice-given";
            case GRACE -> "ended-inside-grace-days";
            case ENDED -> "ended";
        };
    }
}
