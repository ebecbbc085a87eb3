package org.lotse.campaigns.sending;

/** What the mail server said, as far as we heard it. */
sealed interface Delivery {

    /** The server answers for it now. */
    record Taken() implements Delivery {}

    /**
     * The server said no for good.
     *
     * @param code SMTP reply code, 500 to 599; its text is left out, for it may repeat the address
     */
    record Refused(int code) implements Delivery {}

    /**
     * The server said to come back later; it has taken nothing.
     *
     * @param code SMTP reply code, 400 to 499
     */
    record Deferred(int code) implements Delivery {}

    /** There was no conversation; certainly nothing was taken. */
    record NotReached() implements Delivery {}

    /** The address could not be written on the letter; the server was not asked. */
    record Unaddressable() implements Delivery {}

    /** The conversation broke off: the server may or may not have it. */
    record Unknown() implements Delivery {}
}
