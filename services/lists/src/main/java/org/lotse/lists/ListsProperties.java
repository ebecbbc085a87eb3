package org.lotse.lists;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code lists.*}.
 *
 * @param members where the members service answers
 * @param events where the events service answers
 * @param tokenUri where this service gets its own token (client credentials)
 * @param patience how long a call to a neighbour may take
 * @param mostRows longest list; longer ones are refused and should be split
 * @param batch rows a neighbour gets at once, 1 to 1 000
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
