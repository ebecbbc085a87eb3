package org.lotse.campaigns.neighbours;

/** The members service or the identity provider did not answer; nothing is known about contacts now. */
public final class MembersUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MembersUnreachable(Throwable cause) {
        super("The members service did not answer", cause);
    }
}
