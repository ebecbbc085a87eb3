package org.lotse.activation.storage;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.history.History;

/** The histories and figures of this instance, by input partition; a query needs the partitions of all instances. */
public interface LocalPartitions {

    /** Whether this instance has the partition and can read it now; false while the instance starts. */
    boolean has(int partition);

    /**
     * @return null for a member without a row in this network and partition
     * @throws StoresNotReadyException if the partition cannot be read right now
     */
    @Nullable
    History history(int partition, UUID network, UUID member);

    /**
     * Every history of a network in the partition.
     *
     * @throws StoresNotReadyException if the partition cannot be read right now
     */
    void histories(int partition, UUID network, BiConsumer<UUID, History> consumer);

    /**
     * The figures of a network as last published, for this partition alone.
     *
     * @throws StoresNotReadyException if the partition cannot be read right now
     */
    Map<Cell, Long> figures(int partition, UUID network);

    /** @throws StoresNotReadyException if this instance starts, stops, or takes over partitions */
    void mustBeReady();
}
