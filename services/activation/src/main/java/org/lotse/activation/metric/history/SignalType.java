package org.lotse.activation.metric.history;

/**
 * What a member can do, and its being invited, as histories keep it. Which types qualify and what each is worth is policy.
 *
 * <p><b>Warning</b>: {@link #code} is stored in histories; a code is never reused or changed.
 */
public enum SignalType {
    /** Attended a meeting, fair, webinar or other event. */
    ATTENDED(1, false),
    WORKING_GROUP_ATTENDED(2, false),
    TRAINING_ATTENDED(3, false),
    /** Held an event, spoke, gave something. */
    CONTRIBUTED(4, false),
    INTRODUCTION_ACCEPTED(5, false),
    SERVICE_USED(6, false),
    OFFER_PUBLISHED(7, false),
    NEED_STATED(8, false),
    ENQUIRED(9, false),
    FORUM_POSTED(10, false),
    FEEDBACK_GIVEN(11, false),
    /** Confirmed, or cancelled too late: the chair was kept. */
    REGISTERED(12, false),
    WAIT_LISTED(13, false),
    /** Cancelled in time. */
    CANCELLED(14, false),
    /** Was sent an invitation to an event: the only type that is done to a member, and so nothing it did. */
    INVITED(15, false),
    PORTAL_VISITED(20, true),
    LOGGED_IN(21, true),
    /** A link in a mail was followed by a person. */
    MAIL_CLICKED(22, true),
    MAIL_OPENED(23, true),
    /** A link in a mail was followed by a machine, or nobody looked by whom. */
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

    /** The stored number, 1 to 31; 0 means retracted. */
    int code() {
        return code;
    }

    /** True: only the set of days is kept, the same day twice changes nothing. False: each signal is kept by its id. */
    public boolean presence() {
        return presence;
    }

    /** False: it is no act of the member, so it can neither qualify nor be worth anything. */
    public boolean act() {
        return this != INVITED;
    }

    /** A person was there, whatever the kind of event. */
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
