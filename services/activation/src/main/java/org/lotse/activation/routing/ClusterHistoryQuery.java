package org.lotse.activation.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.routing.PartitionFormat.MemberHistoryEntry;
import org.lotse.activation.storage.LocalPartitions;
import org.lotse.activation.storage.StoresNotReadyException;
import org.springframework.stereotype.Component;

/**
 * Reads the partitions of this instance, and asks the other instances for theirs: each partition exactly once. If any partition is
 * unavailable, the query fails. A single instance never calls another one.
 */
@Component
class ClusterHistoryQuery implements MemberHistoryQuery {

    private final LocalPartitions localPartitions;
    private final PartitionLocator partitionLocator;
    private final PeerClient others;

    ClusterHistoryQuery(LocalPartitions localPartitions, PartitionLocator partitionLocator, PeerClient others) {
        this.localPartitions = localPartitions;
        this.partitionLocator = partitionLocator;
        this.others = others;
    }

    @Override
    public @Nullable History of(UUID network, UUID member) {
        localPartitions.mustBeReady();
        int partition = partitionLocator.partitionOf(member);
        if (localPartitions.has(partition)) {
            return localPartitions.history(partition, network, member);
        }
        List<MemberHistoryEntry> found =
                elsewhere(partition, path(network, partition, "members/" + member), PartitionFormat::histories);
        return found.isEmpty() ? null : found.getFirst().history();
    }

    @Override
    public void forEach(UUID network, BiConsumer<UUID, History> consumer) {
        localPartitions.mustBeReady();
        List<Integer> away = new ArrayList<>();
        for (int partition = 0; partition < partitionLocator.partitions(); partition++) {
            if (localPartitions.has(partition)) {
                localPartitions.histories(partition, network, consumer);
            } else {
                away.add(partition);
            }
        }
        for (int partition : away) {
            elsewhere(partition, path(network, partition, "members"), PartitionFormat::histories)
                    .forEach(found -> consumer.accept(found.member(), found.history()));
        }
    }

    @Override
    public Map<Cell, Long> figures(UUID network) {
        localPartitions.mustBeReady();
        Map<Cell, Long> sums = new HashMap<>();
        for (int partition = 0; partition < partitionLocator.partitions(); partition++) {
            Map<Cell, Long> part = localPartitions.has(partition)
                    ? localPartitions.figures(partition, network)
                    : elsewhere(partition, path(network, partition, "figures"), PartitionFormat::figures);
            part.forEach((cell, total) -> sums.merge(cell, total, Long::sum));
        }
        return sums;
    }

    @Override
    public boolean ready() {
        try {
            localPartitions.mustBeReady();
            return true;
        } catch (StoresNotReadyException e) {
            return false;
        }
    }

    /** Retries once with fresh locations from the broker, since a cached one is outdated after an instance left or a partition moved. */
    private <T> T elsewhere(int partition, String path, PeerClient.ResponseReader<T> reader) {
        PartitionUnavailableException reason =
                new PartitionUnavailableException("Partition " + partition + " moves between instances");
        for (boolean now : new boolean[] {false, true}) {
            for (String address : partitionLocator.of(partition, now)) {
                try {
                    Optional<T> answer = others.ask(address, path, reader);
                    if (answer.isPresent()) {
                        return answer.get();
                    }
                } catch (PartitionUnavailableException e) {
                    reason = e;
                }
            }
        }
        throw reason;
    }

    private static String path(UUID network, int partition, String what) {
        return "/networks/" + network + "/parts/" + partition + "/" + what;
    }
}
