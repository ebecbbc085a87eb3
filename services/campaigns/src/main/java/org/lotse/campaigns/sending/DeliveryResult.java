package org.lotse.campaigns.sending;

/** The mail server's reply, as far as the client received it. */
sealed interface DeliveryResult {

    /** The server is now responsible for the mail. */
    record MailAccepted() implements DeliveryResult {}

    /**
     * The server rejected the mail permanently.
     *
     * @param code SMTP reply code, 500 to 599; its text is omitted because it may repeat the address
     */
    record MailRejected(int code) implements DeliveryResult {}

    /**
     * The server deferred the mail and has not accepted it.
     *
     * @param code SMTP reply code, 400 to 499
     */
    record MailDeferred(int code) implements DeliveryResult {}

    /** There was no session; the server certainly accepted nothing. */
    record ServerUnreachable() implements DeliveryResult {}

    /** The address is syntactically invalid; the server was not contacted. */
    record InvalidAddress() implements DeliveryResult {}

    /** The session broke off: the server may or may not have accepted the mail. */
    record OutcomeUnknown() implements DeliveryResult {}
}
