package org.lotse.observability.kafka;

import java.util.Set;

/**
 * The topics that a consumer group reads. A service that reads without a listener container declares one as a bean.
 *
 * @param group name of the group on the broker
 * @param topics topics that it reads
 */
public record ConsumerGroupTopics(String group, Set<String> topics) {

    public ConsumerGroupTopics {
        topics = Set.copyOf(topics);
    }
}
