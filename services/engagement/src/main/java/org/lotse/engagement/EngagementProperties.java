package org.lotse.engagement;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code engagement.*}.
 *
 * @param remember retention of signal fingerprints, which detect the same id with other content; 1 day to years
 * @param patience maximum wait for the broker before a request is refused, 1 s to 1 min
 */
@ConfigurationProperties(prefix = "engagement", ignoreUnknownFields = false)
public record EngagementProperties(
        @DefaultValue("30d") Duration remember,
        @DefaultValue("15s") Duration patience) {}
