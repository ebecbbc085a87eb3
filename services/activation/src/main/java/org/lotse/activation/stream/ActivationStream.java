package org.lotse.activation.stream;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.history.History;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs the topology as long as the application runs, and lets its stores be asked. */
final class ActivationStream implements SmartLifecycle, Histories {

    private static final Logger LOG = LoggerFactory.getLogger(ActivationStream.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Serializer<UUID> NETWORK = (topic, id) -> ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();

    private final Topology topology;
    private final Properties settings;
    private volatile @Nullable KafkaStreams streams;

    ActivationStream(Topology topology, Properties settings) {
        this.topology = topology;
        this.settings = settings;
    }

    @Override
    public void start() {
        KafkaStreams started = new KafkaStreams(topology, settings);
        // the log is the truth: whatever went wrong, reading on from the last commit is right
        started.setUncaughtExceptionHandler(e -> {
            LOG.error("A stream thread failed; another one reads on from the last commit", e);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        started.start();
        streams = started;
    }

    @Override
    public void stop() {
        KafkaStreams stopping = streams;
        streams = null;
        if (stopping != null) {
            // leaving the group, so that a restart need not wait for the session to time out
            stopping.close(CloseOptions.groupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP)
                    .withTimeout(PATIENCE));
        }
    }

    @Override
    public boolean isRunning() {
        return streams != null;
    }

    @Override
    public boolean ready() {
        KafkaStreams running = streams;
        return running != null && running.state() == KafkaStreams.State.RUNNING;
    }

    @Override
    public @Nullable History of(UUID network, UUID member) {
        byte[] row = store(Rows.STORE).get(new MemberKey(network, member).bytes());
        return row == null ? null : RowFormat.decode(row).history();
    }

    @Override
    public void forEach(UUID network, BiConsumer<UUID, History> consumer) {
        try (KeyValueIterator<Bytes, byte[]> rows = store(Rows.STORE).prefixScan(network, NETWORK)) {
            rows.forEachRemaining(row -> consumer.accept(
                    MemberKey.of(row.key).member(), RowFormat.decode(row.value).history()));
        }
    }

    @Override
    public Map<Cell, Long> figures(UUID network) {
        Map<Cell, Long> sums = new HashMap<>();
        try (KeyValueIterator<Bytes, byte[]> said = store(Figures.STORE).prefixScan(network, NETWORK)) {
            said.forEachRemaining(
                    cell -> sums.merge(CellKey.of(cell.key).cell(), Figures.value(cell.value), Long::sum));
        }
        return sums;
    }

    private ReadOnlyKeyValueStore<Bytes, byte[]> store(String name) {
        KafkaStreams running = streams;
        if (running == null || running.state() != KafkaStreams.State.RUNNING) {
            throw new RebuildingException(
                    running == null ? "stopped" : running.state().name());
        }
        try {
            return running.store(StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.keyValueStore()));
        } catch (InvalidStateStoreException e) {
            throw new RebuildingException("partitions are moving");
        }
    }
}
