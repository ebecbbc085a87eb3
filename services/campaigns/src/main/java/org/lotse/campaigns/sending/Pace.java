package org.lotse.campaigns.sending;

/** Measures out mails. */
interface Pace {

    /** Waits for the turn of the next mail; false when work is to stop. */
    boolean nextMail();
}
