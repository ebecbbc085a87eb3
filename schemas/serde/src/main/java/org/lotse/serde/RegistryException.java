package org.lotse.serde;

import java.util.Set;
import org.apache.kafka.common.errors.SerializationException;

/** The registry refused a request or is unreachable. Retry if {@link #temporary()}. */
public final class RegistryException extends SerializationException {

    private static final long serialVersionUID = 1L;

    /** Malformed, not found, incompatible, invalid: a retry does not help. An expired token or overload may pass. */
    private static final Set<Integer> SAID_NO = Set.of(400, 404, 409, 422);

    private final int status;

    /** @param status of the registry's response; 200 if the response was unreadable */
    RegistryException(String message, int status) {
        super(message);
        this.status = status;
    }

    RegistryException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** True if the registry was unreachable or busy; false if it refused the request. */
    public boolean temporary() {
        return !SAID_NO.contains(status);
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
