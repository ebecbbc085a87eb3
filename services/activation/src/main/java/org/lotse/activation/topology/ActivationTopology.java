package org.lotse.activation.topology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.lotse.activation.storage.HistoryRowStore;
import org.lotse.activation.storage.PublishedTotalsStore;
import org.lotse.activation.storage.StoreType;
import org.lotse.facts.Topics;

/**
 * {@code policies, programme, networks → the policy timeline and the time zone of each network, on every instance};
 * {@code four fact topics → one history per member → at each commit: member figures, transitions, partial totals, dead letters}.
 *
 * <p>Every input is keyed by member with the same number of partitions, so there is no join and no repartitioning. Records stay bytes up to
 * the processor that decodes them, which can turn an unreadable one into a dead letter. Names are deployed names: a store's changelog is
 * named after it, so a renamed store starts empty.
 */
public final class ActivationTopology {

    /** A table whose cache is flushed when a commit is due. */
    static final String PENDING_MEMBERS = "pending-members";

    /** The path that bypasses that table. */
    static final String PUBLISH_NOW = "at-commit-or-now";

    /** Stores with a changelog. */
    static final Set<String> LOGGED = Set.of(HistoryRowStore.STORE, PublishedTotalsStore.STORE);

    /**
     * A start reads the whole changelog, and only full segments are compacted: hence small segments, compacted once a fifth is obsolete.
     */
    static final Map<String, String> SOON_COMPACTED = Map.of(
            TopicConfig.SEGMENT_BYTES_CONFIG,
            Integer.toString(4 << 20),
            TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
            "0.2");

    private static final String FACTS = "facts";
    private static final String MERGE = "merge-into-history";
    private static final String PUBLISH = "publish-figures";

    /** Topics that every instance keeps completely, by name of the store. */
    private static final Map<String, String> TABLES = new TreeMap<>(
            Map.of("policies", Topics.ACTIVATION_POLICIES, "programme", Topics.PROGRAMME, "networks", Topics.NETWORKS));

    private static final List<String> OUTPUTS = List.of(
            Topics.ACTIVATION_MEMBERS,
            Topics.ACTIVATION_TRANSITIONS,
            Topics.ACTIVATION_METRICS,
            Topics.ACTIVATION_DEAD_LETTERS);

    private ActivationTopology() {}

    /** @param storeType where the stores with a changelog are kept */
    public static Topology of(TaskDependencies dependencies, StoreType storeType) {
        var bytesIn = new ByteArrayDeserializer();
        var bytesOut = new ByteArraySerializer();
        Topology topology = members(dependencies, storeType);
        TABLES.forEach((name, topic) -> topology.addGlobalStore(
                table(name),
                name + "-facts",
                bytesIn,
                bytesIn,
                topic,
                "keep-" + name,
                () -> new GlobalTableProcessor(name, dependencies)));
        OUTPUTS.forEach(topic -> topology.addSink(topic, topic, bytesOut, bytesOut, PUBLISH));
        return topology;
    }

    private static Topology members(TaskDependencies dependencies, StoreType storeType) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(new TaskContextStore.TaskContextStoreBuilder())
                .addStateStore(store(HistoryRowStore.STORE, storeType))
                .addStateStore(store(PublishedTotalsStore.STORE, storeType));
        KStream<byte[], Long> merged = builder.stream(
                        Topics.MEMBER_KEYED,
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName(FACTS))
                .processValues(() -> new HistoryProcessor(dependencies), Named.as(MERGE), TaskContextStore.STORE);
        merged.toTable(
                        Named.as(PENDING_MEMBERS),
                        Materialized.<byte[], Long>as(Stores.inMemoryKeyValueStore(PENDING_MEMBERS))
                                .withKeySerde(Serdes.ByteArray())
                                .withValueSerde(Serdes.Long())
                                .withCachingEnabled()
                                .withLoggingDisabled())
                .toStream(Named.as("at-commit"))
                .merge(merged, Named.as(PUBLISH_NOW))
                .process(
                        () -> new FiguresProcessor(dependencies),
                        Named.as(PUBLISH),
                        TaskContextStore.STORE,
                        HistoryRowStore.STORE,
                        PublishedTotalsStore.STORE);
        return builder.build();
    }

    /** In memory, so that each start reads its topic from the beginning and passes every record on. */
    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> table(String name) {
        return Stores.keyValueStoreBuilder(Stores.inMemoryKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled();
    }

    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name, StoreType storeType) {
        KeyValueBytesStoreSupplier supplier = switch (storeType) {
            case DISK -> Stores.persistentKeyValueStore(name);
            case MEMORY -> Stores.inMemoryKeyValueStore(name);
        };
        return Stores.keyValueStoreBuilder(supplier, Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingEnabled(SOON_COMPACTED);
    }
}
