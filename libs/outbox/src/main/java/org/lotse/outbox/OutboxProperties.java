package org.lotse.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code lotse.outbox.*}.
 *
 * @param instance distinguishes the instances of one service for the broker; stable over restarts, for example the ordinal of a pod. Two
 *     running instances with the same value fence each other off
 * @param largestFact bytes; must be below the broker's {@code message.max.bytes}, which defaults to 1 MiB
 */
@ConfigurationProperties(prefix = "lotse.outbox", ignoreUnknownFields = false)
record OutboxProperties(
        @DefaultValue("0") String instance,
        @DefaultValue("900000") int largestFact) {

    OutboxProperties {
        if (largestFact < 1_000) {
            throw new IllegalArgumentException("lotse.outbox.largest-fact is in bytes, at least 1000: " + largestFact);
        }
    }
}
