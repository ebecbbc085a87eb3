package org.lotse.campaigns.sending;

/** Limits the rate of sending. */
interface RateLimiter {

    /** Waits until the next mail may be sent; false when the sender is to stop. */
    boolean nextMail();
}
