package org.lotse.engagement;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code engagement.*}.
 *
 * @param remember how long the content of a signal is remembered, so that the same id with other content is noticed; 1 day to years
 * @param patience how long a request waits for the broker before it is refused, 1 s to 1 min
 */
@ConfigurationProperties(prefix = "engagement", ignoreUnknownFields = false)
public record EngagementProperties(
        @DefaultValue("30d") Duration remember,
        @DefaultValue("15s") Duration patience) {}
