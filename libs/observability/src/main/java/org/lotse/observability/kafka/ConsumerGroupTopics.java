package org.lotse.observability.kafka;

import java.util.Set;

/**
 * Who reads what. A service that reads without a listener container declares one as a bean.
 *
 * @param group the group's name on the broker
 * @param topics what it reads
 */
public record ConsumerGroupTopics(String group, Set<String> topics) {

    public ConsumerGroupTopics {
        topics = Set.copyOf(topics);
    }
}
