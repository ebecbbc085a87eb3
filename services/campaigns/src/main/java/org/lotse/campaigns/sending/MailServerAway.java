package org.lotse.campaigns.sending;

/** The mail server cannot be reached; all mail waits. */
final class MailServerAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailServerAway() {
        super("The mail server cannot be reached");
    }
}
