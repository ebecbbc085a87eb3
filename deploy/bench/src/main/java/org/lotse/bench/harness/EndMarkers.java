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
 * One organisation that enters the directory at the very end of each partition of each topic: when the figures of all of them are out, so
 * are those of every fact before. Time passes for the other members, too, so the work is done when everybody's figures are those of that
 * day.
 */
public final class EndMarkers {

    /** As deploy/local makes its topics. */
    public static final int PARTITIONS = 4;

    private final Map<UUID, TopicPartition> members = new HashMap<>();
    private final int memberCount;
    private final LocalDate day;

    /**
     * @param name another name, other organisations
     * @param others how many organisations there are beside
     * @param day at whose beginning they enter
     */
    EndMarkers(String name, int others, LocalDate day) {
        this.day = day;
        for (String topic : Topics.MEMBER_KEYED) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                var place = new TopicPartition(topic, partition);
                members.put(UUID.nameUUIDFromBytes((name + place).getBytes(StandardCharsets.UTF_8)), place);
            }
        }
        this.memberCount = others + members.size();
    }

    /** Those whose figures have to come. */
    public Set<UUID> members() {
        return members.keySet();
    }

    /** How many organisations there are, these among them. */
    public int memberCount() {
        return memberCount;
    }

    /** The day of which everybody's figures must be. */
    public LocalDate day() {
        return day;
    }

    void publish(FactProducer to) {
        Instant at = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        members.forEach((id, place) -> to.put(
                place.topic(),
                place.partition(),
                id.toString().getBytes(StandardCharsets.UTF_8),
                FactGenerator.registered(id, at)));
    }
}
