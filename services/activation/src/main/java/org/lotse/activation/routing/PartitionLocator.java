package org.lotse.activation.routing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.StreamsGroupMemberDescription;
import org.apache.kafka.common.utils.Utils;
import org.lotse.facts.Topics;

/**
 * Locates the instance of each partition, from the broker's description of the group.
 *
 * <p>Kafka Streams offers the same by {@code queryMetadataForKey}, but under {@code group.protocol=streams} of 4.2 it forgets the
 * partitions of all but one thread of an instance (KAFKA-20782), and takes the partitions it has seen for all of them, so that it computes
 * the wrong partition during a rebalance (KAFKA-20887). So the locator asks the broker, and the instance that answers checks that it has
 * the partition. Safe for use by several threads.
 */
final class PartitionLocator implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long REMEMBERED_NS = Duration.ofSeconds(5).toNanos();

    private final Admin admin;
    private final String group;
    private volatile int partitions;
    private volatile CachedAddresses cachedAddresses = new CachedAddresses(Map.of(), System.nanoTime() - REMEMBERED_NS);

    PartitionLocator(Admin admin, String group) {
        this.admin = admin;
        this.group = group;
    }

    private record CachedAddresses(Map<Integer, Set<String>> addresses, long at) {}

    /** The partition that producers choose for a member: murmur2 over the bytes of the record's key. */
    int partitionOf(UUID member) {
        byte[] key = member.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(key)) % partitions();
    }

    /** Number of partitions of the inputs; it never changes. */
    int partitions() {
        if (partitions == 0) {
            partitions = answer(admin.describeTopics(List.of(Topics.MEMBERS)).allTopicNames()).values().stream()
                    .mapToInt(topic -> topic.partitions().size())
                    .sum();
        }
        return partitions;
    }

    /**
     * The location of a partition, as {@code host:port}; usually one, none or two while the partition moves.
     *
     * @param now true: asks the broker even if the cached answer is fresh
     */
    Set<String> of(int partition, boolean now) {
        if (now || System.nanoTime() - cachedAddresses.at() > REMEMBERED_NS) {
            cachedAddresses = new CachedAddresses(ask(), System.nanoTime());
        }
        return cachedAddresses.addresses().getOrDefault(partition, Set.of());
    }

    private Map<Integer, Set<String>> ask() {
        Map<Integer, Set<String>> addresses = new HashMap<>();
        List<StreamsGroupMemberDescription> members =
                answer(admin.describeStreamsGroups(List.of(group)).all()).values().stream()
                        .flatMap(description -> description.members().stream())
                        .toList();
        for (StreamsGroupMemberDescription member : members) {
            member.userEndpoint()
                    .ifPresent(at -> member.assignment().activeTasks().stream()
                            .flatMap(tasks -> tasks.partitions().stream())
                            .forEach(partition -> addresses
                                    .computeIfAbsent(partition, p -> new TreeSet<>())
                                    .add(at.host() + ":" + at.port())));
        }
        return addresses;
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new PartitionUnavailableException("The broker does not say which instance has what", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartitionUnavailableException("Interrupted while asking the broker which instance has what", e);
        }
    }

    @Override
    public void close() {
        admin.close(PATIENCE);
    }
}
