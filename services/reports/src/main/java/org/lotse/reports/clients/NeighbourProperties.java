package org.lotse.reports.clients;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code reports.neighbours}: addresses of the services that own names, and the credentials of this service.
 *
 * @param members base address of the members service
 * @param events base address of the events service
 * @param tokenUri token endpoint of the identity provider (client credentials)
 * @param timeout for one request, including the connection
 */
@ConfigurationProperties(prefix = "reports.neighbours", ignoreUnknownFields = false)
record NeighbourProperties(
        URI members,
        URI events,
        URI tokenUri,
        String clientId,
        String clientSecret,
        @DefaultValue("5s") Duration timeout) {

    /** Omits the secret. */
    @Override
    public String toString() {
        return "NeighbourProperties[members=" + members + ", events=" + events + ", clientId=" + clientId + "]";
    }
}
