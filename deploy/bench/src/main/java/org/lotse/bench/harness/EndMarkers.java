package org.lotse.bench.harness;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.lotse.bench.workload.FactGenerator;
import org.lotse.facts.Topics;

/**
 * One organisation that registers at the very end of each partition of each topic: once the figures of all of them are
 * published, so are those of every earlier fact. Time passes for the other members, too, so the work is done only when
 * the figures of all members are those of that day.
 */
public final class EndMarkers {

    /** The number of partitions that deploy/local creates. */
    public static final int PARTITIONS = 4;

    private final Map<UUID, TopicPartition> members = new HashMap<>();
    private final int memberCount;
    private final LocalDate day;

    /**
     * @param name a different name gives different organisations
     * @param others number of other organisations
     * @param day the markers register at the beginning of this day
     */
    public EndMarkers(String name, int others, LocalDate day) {
        this.day = day;
        for (String topic : Topics.MEMBER_KEYED) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                var place = new TopicPartition(topic, partition);
                members.put(UUID.nameUUIDFromBytes((name + place).getBytes(StandardCharsets.UTF_8)), place);
            }
        }
        this.memberCount = others + members.size();
    }

    /** The organisations whose figures must be read. */
    public Set<UUID> members() {
        return members.keySet();
    }

    /** Number of all organisations, including these. */
    public int memberCount() {
        return memberCount;
    }

    /** The day of the final figures of all members. */
    public LocalDate day() {
        return day;
    }

    public void publish(FactProducer to) {
        Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        members.forEach((id, place) -> to.put(
                place.topic(),
                place.partition(),
                id.toString().getBytes(StandardCharsets.UTF_8),
                FactGenerator.registered(id, at)));
    }
}
