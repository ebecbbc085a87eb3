package org.lotse.serde;

import org.apache.kafka.common.errors.SerializationException;

/** The registry refused or could not be asked. Worth another try when {@link #temporary()}. */
public final class RegistryException extends SerializationException {

    private static final long serialVersionUID = 1L;

    private final boolean temporary;
    private final int status;

    /** @param status of the registry's answer, 200 if it answered with something that is none */
    RegistryException(String message, int status, boolean temporary) {
        super(message);
        this.status = status;
        this.temporary = temporary;
    }

    RegistryException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
        this.temporary = true;
    }

    /** True when the registry was out of reach or busy, false when it said no. */
    public boolean temporary() {
        return temporary;
    }

    /**
     * True when the registry answered, and asking it again as things stand will not help: not for its absence, a fault of its own or
     * a crowd before its door.
     */
    public boolean refused() {
        return status >= 200 && status < 500 && status != 408 && status != 429;
    }

    /** The status of its answer; 0 when there was none. */
    public int status() {
        return status;
    }
}
