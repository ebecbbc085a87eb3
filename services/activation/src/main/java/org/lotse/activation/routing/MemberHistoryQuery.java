package org.lotse.activation.routing;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.storage.StoresNotReadyException;

/** Queries the histories and figures of all instances, from outside the stream. An answer is complete or there is none. */
public interface MemberHistoryQuery {

    /**
     * @return null for a member without a row in this network
     * @throws StoresNotReadyException if the stores, here or at another instance, cannot be read right now
     */
    @Nullable
    History of(UUID network, UUID member);

    /**
     * Every history of a network.
     *
     * @throws StoresNotReadyException if the stores, here or at another instance, cannot be read right now
     */
    void forEach(UUID network, BiConsumer<UUID, History> consumer);

    /**
     * The figures of a network as last published, summed over all partitions.
     *
     * @throws StoresNotReadyException if the stores, here or at another instance, cannot be read right now
     */
    Map<Cell, Long> figures(UUID network);

    /** Whether the stores of this instance can be read. */
    boolean ready();
}
