package org.lotse.activation.stream;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.history.History;

/** The histories and figures of this instance, to be asked by others than the stream itself. */
public interface Histories {

    /**
     * @return null for a member of which nothing is known in this network
     * @throws RebuildingException if the stores cannot be read right now
     */
    @Nullable
    History of(UUID network, UUID member);

    /**
     * Every history of a network.
     *
     * @throws RebuildingException if the stores cannot be read right now
     */
    void forEach(UUID network, BiConsumer<UUID, History> consumer);

    /**
     * The figures of a network as last published, summed over the partitions of this instance.
     *
     * @throws RebuildingException if the stores cannot be read right now
     */
    Map<Cell, Long> figures(UUID network);

    /** Whether the stores can be read. */
    boolean ready();
}
