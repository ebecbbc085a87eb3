package org.lotse.activation.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.StreamsGroupDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.topology.TopologySignature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a release with another topology take over the group of the previous release. The broker stores the topology of the instance that
 * founded a group and rejects instances with another one, so a release that reads one more topic would never get a task (KAFKA-20170). The
 * group is therefore deleted and founded again once it has no members; stores and changelogs stay. If the old group had all stores of the
 * new topology, reading continues at the committed offsets. Otherwise the log is read from its beginning, which fills the new stores and,
 * since histories are sets, changes nothing else.
 */
final class GroupTakeover {

    private static final Logger LOG = LoggerFactory.getLogger(GroupTakeover.class);

    /** Longer than the session timeout of a killed instance. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final String group;
    private final Map<String, Object> settings = new HashMap<>();
    private final TopologySignature mine;
    private final Duration patience;

    /** @param settings of the stream */
    GroupTakeover(Topology topology, Properties settings) {
        this(topology, settings, PATIENCE);
    }

    /** @param patience how long to wait for instances of another release to leave */
    GroupTakeover(Topology topology, Properties settings, Duration patience) {
        this.patience = patience;
        this.group = settings.getProperty(StreamsConfig.APPLICATION_ID_CONFIG);
        settings.forEach((name, value) -> {
            if (AdminClientConfig.configNames().contains(name)) {
                this.settings.put((String) name, value);
            }
        });
        this.mine = TopologySignature.of(topology, group);
    }

    /** @throws IllegalStateException if instances of another release still run; stop all of them first */
    void takeOver() {
        try (Admin admin = Admin.create(settings)) {
            StreamsGroupDescription former = former(admin);
            if (former == null) {
                return;
            }
            TopologySignature its = TopologySignature.of(former);
            if (its.equals(mine)) {
                return;
            }
            boolean allStores =
                    its.changelogs().keySet().containsAll(mine.changelogs().keySet());
            Map<TopicPartition, OffsetAndMetadata> read = allStores ? offsets(admin) : Map.of();
            dissolve(admin);
            if (!read.isEmpty()) {
                answer(admin.alterStreamsGroupOffsets(group, read).all());
            }
            LOG.info("Took over from a release with another topology; of {} partitions reading goes on", read.size());
        } catch (RetriableException e) {
            // the stream itself also retries until the broker can be reached
            LOG.warn("Cannot see yet whether another release has left its topology: {}", e.getMessage());
        }
    }

    private @Nullable StreamsGroupDescription former(Admin admin) {
        try {
            return answer(admin.describeStreamsGroups(List.of(group)).all()).get(group);
        } catch (GroupIdNotFoundException e) {
            return null;
        }
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets(Admin admin) {
        var all = Map.of(group, new ListStreamsGroupOffsetsSpec());
        Map<TopicPartition, OffsetAndMetadata> offsets =
                new HashMap<>(answer(admin.listStreamsGroupOffsets(all).partitionsToOffsetAndMetadata(group)));
        offsets.values().removeIf(offset -> offset == null);
        return offsets;
    }

    /** A killed instance remains in the group until its session times out. */
    private void dissolve(Admin admin) {
        long end = System.nanoTime() + patience.toNanos();
        for (int tried = 0; ; tried++) {
            try {
                answer(admin.deleteStreamsGroups(List.of(group)).all());
                return;
            } catch (GroupNotEmptyException e) {
                if (tried == 0) {
                    LOG.warn(
                            "Instances of another release run in the group {}: waits until all of them are stopped",
                            group);
                }
                if (System.nanoTime() - end > 0) {
                    throw new IllegalStateException(
                            "Instances of another release run in the group " + group + "; stop all of them first", e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    static <T> T answer(KafkaFuture<T> question) {
        try {
            return question.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
