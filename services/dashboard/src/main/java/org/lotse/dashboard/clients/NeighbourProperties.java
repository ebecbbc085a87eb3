package org.lotse.dashboard.clients;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code dashboard.neighbours.*}: where the services are.
 *
 * @param connect how long a page waits for a connection
 * @param read how long a page waits for an answer
 */
@ConfigurationProperties(prefix = "dashboard.neighbours", ignoreUnknownFields = false)
record NeighbourProperties(
        URI members,
        URI events,
        URI engagement,
        URI activation,
        URI campaigns,
        URI reports,
        URI lists,
        @DefaultValue("2s") Duration connect,
        @DefaultValue("20s") Duration read) {}
