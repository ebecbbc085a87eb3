package org.lotse.activation.storage;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.history.History;
import org.lotse.activation.task.HistoryRowFormat;
import org.lotse.activation.task.MemberKey;

/** The partitions in the stores of this instance, each read from its own store. */
public final class StorePartitions implements LocalPartitions {

    private static final Serializer<UUID> NETWORK = (topic, id) -> ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();

    private final Supplier<KafkaStreams> streams;

    /** @param streams throws {@link StoresNotReadyException} while they cannot be read */
    public StorePartitions(Supplier<KafkaStreams> streams) {
        this.streams = streams;
    }

    @Override
    public void mustBeReady() {
        var running = streams.get();
        Objects.requireNonNull(running);
    }

    @Override
    public boolean has(int partition) {
        try {
            // a missing store throws only when it is read
            reading(partition, HistoryRowStore.STORE, ReadOnlyKeyValueStore::approximateNumEntries);
            return true;
        } catch (StoresNotReadyException e) {
            return false;
        }
    }

    @Override
    public @Nullable History history(int partition, UUID network, UUID member) {
        return reading(partition, HistoryRowStore.STORE, store -> {
            byte[] row = store.get(MemberKeyFormat.encode(new MemberKey(network, member)));
            return row == null ? null : HistoryRowFormat.decode(row).history();
        });
    }

    @Override
    public void histories(int partition, UUID network, BiConsumer<UUID, History> consumer) {
        reading(partition, HistoryRowStore.STORE, store -> {
            try (KeyValueIterator<Bytes, byte[]> rows = store.prefixScan(network, NETWORK)) {
                rows.forEachRemaining(row -> consumer.accept(
                        MemberKeyFormat.decode(row.key).member(),
                        HistoryRowFormat.decode(row.value).history()));
            }
            return null;
        });
    }

    @Override
    public Map<Cell, Long> figures(int partition, UUID network) {
        Map<Cell, Long> figures = new HashMap<>();
        reading(partition, PublishedTotalsStore.STORE, store -> {
            try (KeyValueIterator<Bytes, byte[]> said = store.prefixScan(network, NETWORK)) {
                said.forEachRemaining(cell ->
                        figures.put(CellKeyFormat.decode(cell.key).cell(), PublishedTotalsStore.total(cell.value)));
            }
            return null;
        });
        return figures;
    }

    private <T> @Nullable T reading(
            int partition, String name, Function<ReadOnlyKeyValueStore<Bytes, byte[]>, @Nullable T> question) {
        try {
            return question.apply(streams.get()
                    .store(StoreQueryParameters.fromNameAndType(
                                    name, QueryableStoreTypes.<Bytes, byte[]>keyValueStore())
                            .withPartition(partition)));
        } catch (InvalidStateStoreException e) {
            // on another instance, or moved there during the read
            throw new StoresNotReadyException("partition " + partition + " is moving");
        }
    }
}
