package org.lotse.reports.clients;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code reports.neighbours}: who knows names, and how this service identifies itself.
 *
 * @param members base address of the members service
 * @param events base address of the events service
 * @param tokenUri where the identity provider hands out tokens for client credentials
 * @param timeout for one question, connecting included
 */
@ConfigurationProperties(prefix = "reports.neighbours", ignoreUnknownFields = false)
record NeighbourProperties(
        URI members,
        URI events,
        URI tokenUri,
        String clientId,
        String clientSecret,
        @DefaultValue("5s") Duration timeout) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "NeighbourProperties[members=" + members + ", events=" + events + ", clientId=" + clientId + "]";
    }
}
