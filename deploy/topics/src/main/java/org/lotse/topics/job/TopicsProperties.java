package org.lotse.topics.job;

import java.time.Duration;
import org.lotse.topics.TopicLayout;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code lotse.topics.*}.
 *
 * @param partitions of each topic, 1 to 1 000; never changed afterwards, so set for the expected maximum
 * @param replicationFactor replicas of each partition, 1 to the number of brokers
 * @param minInSyncReplicas replicas that must have a fact before it is acknowledged, 1 to {@code replicationFactor}
 * @param patience how long to wait for the brokers
 */
@ConfigurationProperties(prefix = "lotse.topics", ignoreUnknownFields = false)
record TopicsProperties(
        @DefaultValue("4") int partitions,
        @DefaultValue("1") int replicationFactor,
        @DefaultValue("1") int minInSyncReplicas,
        @DefaultValue("60s") Duration patience) {

    /** @throws IllegalArgumentException if a number is out of its bounds */
    TopicsProperties {
        new TopicLayout(partitions, replicationFactor, minInSyncReplicas);
    }

    TopicLayout layout() {
        return new TopicLayout(partitions, replicationFactor, minInSyncReplicas);
    }
}
