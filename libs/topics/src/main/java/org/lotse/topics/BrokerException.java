package org.lotse.topics;

/** A broker does not answer, is too old, or refuses this client. The message is one sentence with the way out. */
public final class BrokerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    /** @param passing true if it may work later without anybody's doing, as while a broker starts */
    public BrokerException(String message, boolean passing, Throwable cause) {
        super(message, cause);
        this.passing = passing;
    }

    public BrokerException(String message, boolean passing) {
        super(message);
        this.passing = passing;
    }

    public boolean isTransient() {
        return passing;
    }
}
