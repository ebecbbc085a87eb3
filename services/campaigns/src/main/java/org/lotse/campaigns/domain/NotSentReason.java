package org.lotse.campaigns.domain;

/** Why a member did not get a mail. */
public enum NotSentReason {
    /** The person unsubscribed from this class of mail. */
    UNSUBSCRIBED,
    /** The member has no valid contact person. */
    NO_CONTACT,
    /** The contact has no usable e-mail address. */
    NO_ADDRESS,
    /** The person or the member has reached a cap. */
    CAP_REACHED,
    /** The mail server rejected it permanently. */
    REFUSED_BY_SERVER,
    /** At the moment of sending, the member was no longer in the audience's state. */
    LEFT_AUDIENCE
}
