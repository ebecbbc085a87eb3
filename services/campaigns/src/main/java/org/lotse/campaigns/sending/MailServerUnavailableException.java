package org.lotse.campaigns.sending;

/** The mail server cannot be reached; all mail waits. */
final class MailServerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailServerUnavailableException() {
        super("The mail server cannot be reached");
    }
}
