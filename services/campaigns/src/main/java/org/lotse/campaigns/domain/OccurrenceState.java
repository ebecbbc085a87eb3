package org.lotse.campaigns.domain;

/** The state of one mail to one member. It moves forward only, except back to PLANNED when the server certainly did not accept the mail. */
public enum OccurrenceState {
    /** Not yet due. */
    PLANNED,
    /** Committed before the first contact with the mail server; after a crash, the outcome is unknown. */
    SENDING,
    /** The mail server accepted it. */
    SENT,
    /** Not sent, for a reason of this service. */
    SKIPPED,
    /** Not sent, because the mail server rejected it permanently. */
    FAILED,
    /**
     * The sender stopped between the request to the server and its reply, or the mail was due in a restored backup. Shown, never resent.
     */
    UNCERTAIN
}
