package org.lotse.serde;

import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;

/** The registry refused or could not be asked. Worth another try when {@link #temporary()}. */
public final class RegistryException extends SerializationException {

    private static final long serialVersionUID = 1L;

    /** Malformed, not found, incompatible, invalid: asking again does not help. A token that ran out or a crowd before the door may pass. */
    private static final Set<Integer> SAID_NO = Set.of(400, 404, 409, 422);

    private final int status;

    /** @param status of the registry's answer, 200 if it answered with something that is none */
    RegistryException(String message, int status) {
        super(message);
        this.status = status;
    }

    RegistryException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** True when the registry was out of reach or busy, false when it said no. */
    public boolean temporary() {
        return !SAID_NO.contains(status);
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
