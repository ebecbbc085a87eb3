package org.lotse.campaigns.domain;

/** Why a member did not get a mail. */
public enum NotSentReason {
    /** The person said no to this class of mail. */
    UNSUBSCRIBED,
    /** The member has no valid contact person. */
    NO_CONTACT,
    /** The contact has no usable e-mail address. */
    NO_ADDRESS,
    /** The person or the member has had enough mail lately. */
    CAP_REACHED,
    /** The mail server said no for good. */
    REFUSED_BY_SERVER,
    /** When its turn came, the member was no longer in the state that was meant. */
    LEFT_AUDIENCE
}
