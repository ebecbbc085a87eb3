package org.lotse.events;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code events.*}.
 *
 * @param zone time zone whose days count, for example {@code Europe/Berlin}
 */
@ConfigurationProperties(prefix = "events", ignoreUnknownFields = false)
public record EventsProperties(
        @DefaultValue("Europe/Berlin") ZoneId zone) {}
