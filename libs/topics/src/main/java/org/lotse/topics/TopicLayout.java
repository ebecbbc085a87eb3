package org.lotse.topics;

/**
 * Partitions and replicas, the same for all topics, because facts of one member must have the same partition number on each topic.
 *
 * @param partitions 1 to 1 000; set once, since a later change would move members to other partitions
 * @param replicationFactor replicas of each partition, 1 to the number of brokers
 * @param minInSyncReplicas replicas that must have a fact before the producer gets its acknowledgement, 1 to {@code replicationFactor}
 */
public record TopicLayout(int partitions, int replicationFactor, int minInSyncReplicas) {

    private static final int MOST_PARTITIONS = 1_000;

    /** @throws IllegalArgumentException if a number is out of bounds; the message names it and the bounds */
    public TopicLayout {
        if (partitions < 1 || partitions > MOST_PARTITIONS) {
            throw new IllegalArgumentException("partitions must be between 1 and 1000, but is " + partitions);
        }
        if (replicationFactor < 1 || replicationFactor > Short.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "replicationFactor must be between 1 and the number of brokers, but is " + replicationFactor);
        }
        if (minInSyncReplicas < 1 || minInSyncReplicas > replicationFactor) {
            throw new IllegalArgumentException(
                    "minInSyncReplicas must be between 1 and replicationFactor (%d), but is %d; with more, no fact is ever accepted"
                            .formatted(replicationFactor, minInSyncReplicas));
        }
    }
}
