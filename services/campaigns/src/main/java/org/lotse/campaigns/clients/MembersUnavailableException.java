package org.lotse.campaigns.clients;

/** The members service or the identity provider did not respond, so contacts are unknown now. */
public final class MembersUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MembersUnavailableException(Throwable cause) {
        super("The members service did not answer", cause);
    }
}
