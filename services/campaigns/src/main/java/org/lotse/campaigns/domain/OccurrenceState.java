package org.lotse.campaigns.domain;

/** The life of one mail to one member. It moves forward only, except back to PLANNED when the server certainly took nothing. */
public enum OccurrenceState {
    /** Its turn has not come. */
    PLANNED,
    /** Committed before the mail server is spoken to; found after a crash, it means that nobody knows. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Not sent, for a reason of ours. */
    SKIPPED,
    /** Not sent, because the mail server refused it for good. */
    FAILED,
    /** We stopped between asking the server and hearing its answer, or it was due in a restored backup. Shown, never sent again. */
    UNCERTAIN
}
