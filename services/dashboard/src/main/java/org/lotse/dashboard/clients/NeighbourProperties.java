package org.lotse.dashboard.clients;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code dashboard.neighbours.*}: the addresses of the services.
 *
 * @param connect connect timeout of a page's requests
 * @param read read timeout of a page's requests
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
