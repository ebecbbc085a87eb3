package org.lotse.topics;

/** A broker does not respond, is too old, or refuses this client. The message is one sentence with the remedy. */
public final class BrokerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    /** @param passing true if the error may disappear by itself, for example while a broker starts */
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
