package org.lotse.serde;

import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;

/** The registry refused a request or is unreachable. Retry if {@link #temporary()}. */
public final class RegistryException extends SerializationException {

    private static final long serialVersionUID = 1L;

    /** Malformed, not found, incompatible, invalid: a retry does not help. An expired token or overload may pass. */
    private static final Set<Integer> SAID_NO = Set.of(400, 404, 409, 422);

    private final int status;

    /** True if a status that usually is an answer comes from something else than the registry. */
    private final boolean astray;

    /** @param status of the registry's response; 200 if the response was unreadable */
    RegistryException(String message, int status) {
        this(message, status, false);
    }

    /** @param astray true if the response is not the registry's own, as that of a proxy */
    RegistryException(String message, int status, boolean astray) {
        super(message);
        this.status = status;
        this.astray = astray;
    }

    RegistryException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
        this.astray = false;
    }

    /** True if the registry was unreachable or busy, or if something else answered; false if it refused the request. */
    public boolean temporary() {
        return astray || !SAID_NO.contains(status);
    }

    /** True if the registry responded and a retry does not help; false if it was unreachable, failed or was overloaded. */
    public boolean refused() {
        return status >= 200 && status < 500 && status != 408 && status != 429;
    }

    /** Status of the response; 0 if there was none. */
    public int status() {
        return status;
    }
}
