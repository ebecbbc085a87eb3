package org.lotse.serde;

import org.apache.kafka.common.errors.SerializationException;

/** The registry refused or could not be asked. Worth another try when {@link #temporary()}. */
public final class RegistryException extends SerializationException {

    private static final long serialVersionUID = 1L;

    private final boolean temporary;

    RegistryException(String message, boolean temporary) {
        super(message);
        this.temporary = temporary;
    }

    RegistryException(String message, Throwable cause) {
        super(message, cause);
        this.temporary = true;
    }

    /** True when the registry was out of reach or busy, false when it said no. */
    public boolean temporary() {
        return temporary;
    }
}
