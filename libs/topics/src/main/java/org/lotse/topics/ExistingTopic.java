package org.lotse.topics;

import java.util.Map;

/**
 * A topic as a broker describes it.
 *
 * @param partitions number of partitions
 * @param replicationFactor smallest number of replicas of any partition
 * @param settings effective settings, including the broker's defaults
 */
record ExistingTopic(int partitions, int replicationFactor, Map<String, String> settings) {

    String setting(String name) {
        return settings.getOrDefault(name, "not set");
    }
}
