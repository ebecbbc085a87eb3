package org.lotse.campaigns.sending;

/** What the mail server said, as far as we heard it. */
sealed interface DeliveryResult {

    /** The server answers for it now. */
    record MailAccepted() implements DeliveryResult {}

    /**
     * The server said no for good.
     *
     * @param code SMTP reply code, 500 to 599; its text is left out, for it may repeat the address
     */
    record MailRejected(int code) implements DeliveryResult {}

    /**
     * The server said to come back later; it has taken nothing.
     *
     * @param code SMTP reply code, 400 to 499
     */
    record MailDeferred(int code) implements DeliveryResult {}

    /** There was no conversation; certainly nothing was taken. */
    record ServerUnreachable() implements DeliveryResult {}

    /** The address could not be written on the letter; the server was not asked. */
    record InvalidAddress() implements DeliveryResult {}

    /** The conversation broke off: the server may or may not have it. */
    record OutcomeUnknown() implements DeliveryResult {}
}
