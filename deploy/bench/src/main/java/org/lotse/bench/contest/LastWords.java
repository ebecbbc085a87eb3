package org.lotse.bench.contest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.lotse.bench.workload.FactsOfWorkload;
import org.lotse.facts.Topics;

/**
 * One organisation that enters the directory at the very end of each partition of each topic: when the figures of all of them are out, so
 * are those of everything before.
 */
public final class LastWords {

    /** As deploy/local makes its topics. */
    public static final int PARTITIONS = 4;

    private final Map<UUID, TopicPartition> members = new HashMap<>();

    /** @param name another name, other organisations */
    LastWords(String name) {
        for (String topic : Topics.MEMBER_KEYED) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                var place = new TopicPartition(topic, partition);
                members.put(UUID.nameUUIDFromBytes((name + place).getBytes(StandardCharsets.UTF_8)), place);
            }
        }
    }

    /** Those whose figures have to come. */
    public java.util.Set<UUID> members() {
        return members.keySet();
    }

    void say(Loading to, Instant at) {
        members.forEach((id, place) -> to.put(
                place.topic(),
                place.partition(),
                id.toString().getBytes(StandardCharsets.UTF_8),
                FactsOfWorkload.registered(id, at)));
    }
}
