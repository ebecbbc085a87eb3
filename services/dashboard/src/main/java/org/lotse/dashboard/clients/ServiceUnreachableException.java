package org.lotse.dashboard.clients;

import java.io.IOException;

/** A service does not answer; the page says which, and that nothing was changed. */
public final class ServiceUnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String service;

    ServiceUnreachableException(String service, IOException cause) {
        super(service + " does not answer", cause);
        this.service = service;
    }

    /** The service's name: {@code members}. */
    public String service() {
        return service;
    }
}
