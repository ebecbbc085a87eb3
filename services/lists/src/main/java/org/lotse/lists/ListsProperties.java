package org.lotse.lists;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code lists.*}.
 *
 * @param members base address of the members service
 * @param events base address of the events service
 * @param tokenUri token endpoint from which this service gets its own token (client credentials)
 * @param patience timeout of a call to another service
 * @param mostRows maximum number of rows; longer lists are refused and should be split
 * @param batch rows per call to another service, 1 to 1 000
 */
@ConfigurationProperties(prefix = "lists", ignoreUnknownFields = false)
public record ListsProperties(
        URI members,
        URI events,
        URI tokenUri,
        String serviceId,
        String serviceSecret,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("200000") int mostRows,
        @DefaultValue("1000") int batch) {}
