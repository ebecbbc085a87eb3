package org.lotse.activation.metric.history;

/**
 * What a member can do, plus invitations it receives, as histories store them. The policy defines which types qualify and their points.
 *
 * <p><b>Warning</b>: {@link #code} is stored in histories; a code is never reused or changed.
 */
public enum SignalType {
    /** Attended a meeting, fair, webinar or other event. */
    ATTENDED(1, false),
    WORKING_GROUP_ATTENDED(2, false),
    TRAINING_ATTENDED(3, false),
    /** Hosted an event, gave a talk or made another contribution. */
    CONTRIBUTED(4, false),
    INTRODUCTION_ACCEPTED(5, false),
    SERVICE_USED(6, false),
    OFFER_PUBLISHED(7, false),
    NEED_STATED(8, false),
    ENQUIRED(9, false),
    FORUM_POSTED(10, false),
    FEEDBACK_GIVEN(11, false),
    /** Confirmed, or cancelled too late: the seat was kept. */
    REGISTERED(12, false),
    WAIT_LISTED(13, false),
    /** Cancelled in time. */
    CANCELLED(14, false),
    /** Received an invitation to an event: the only type that is not an act of the member. */
    INVITED(15, false),
    PORTAL_VISITED(20, true),
    LOGGED_IN(21, true),
    /** A person followed a link in a mail. */
    MAIL_CLICKED(22, true),
    MAIL_OPENED(23, true),
    /** A machine followed a link in a mail, or it is unknown who did. */
    LINK_FETCHED(24, true);

    private static final SignalType[] BY_CODE = new SignalType[32];

    static {
        for (SignalType type : values()) {
            BY_CODE[type.code] = type;
        }
    }

    private final int code;
    private final boolean presence;

    SignalType(int code, boolean presence) {
        this.code = code;
        this.presence = presence;
    }

    /** The stored code, 1 to 31; 0 means retracted. */
    int code() {
        return code;
    }

    /** True: only the set of days is kept, and the same day twice changes nothing. False: each signal is kept by its id. */
    public boolean presence() {
        return presence;
    }

    /** False if it is not an act of the member, so it can neither qualify nor earn points. */
    public boolean act() {
        return this != INVITED;
    }

    /** Whether a person was present, at any kind of event. */
    public boolean attendance() {
        return this == ATTENDED || this == WORKING_GROUP_ATTENDED || this == TRAINING_ATTENDED;
    }

    static SignalType ofCode(int code) {
        SignalType type = code > 0 && code < BY_CODE.length ? BY_CODE[code] : null;
        if (type == null) {
            throw new IllegalArgumentException("no signal type has code " + code);
        }
        return type;
    }
}
