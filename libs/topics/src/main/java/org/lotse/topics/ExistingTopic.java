package org.lotse.topics;

import java.util.Map;

/**
 * A topic as a broker describes it.
 *
 * @param partitions how many it has
 * @param replicationFactor the fewest copies that any of its partitions has
 * @param settings what is in force, defaults of the broker included
 */
record ExistingTopic(int partitions, int replicationFactor, Map<String, String> settings) {

    String setting(String name) {
        return settings.getOrDefault(name, "not set");
    }
}
