package org.lotse.chaos;

import java.net.URI;

/** Addresses of the proxy, the identity provider and the mailbox on this computer. */
enum ServiceEndpoint {
    DASHBOARD(8080),
    IDENTITY(8081),
    MEMBERS(8082),
    EVENTS(8083),
    ENGAGEMENT(8084),
    ACTIVATION(8085),
    CAMPAIGNS(8086),
    REPORTS(8087),
    LISTS(8088),
    MAILBOX(8094);

    private final int port;

    ServiceEndpoint(int port) {
        this.port = port;
    }

    URI at(String path) {
        return at(port, path);
    }

    static URI at(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
