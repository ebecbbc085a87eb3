package org.lotse.campaigns.sending;

/** Measures out mails. */
interface RateLimiter {

    /** Waits for the turn of the next mail; false when work is to stop. */
    boolean nextMail();
}
