package org.lotse.dashboard.clients;

import java.io.IOException;

/** A service does not respond. The page names the service and says that nothing was changed. */
public final class ServiceUnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String service;

    ServiceUnreachableException(String service, IOException cause) {
        super(service + " does not answer", cause);
        this.service = service;
    }

    /** Name of the service: {@code members}. */
    public String service() {
        return service;
    }
}
