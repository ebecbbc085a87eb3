package org.lotse.activation.storage;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.task.HistoryRow;
import org.lotse.activation.task.HistoryRowFormat;
import org.lotse.activation.task.HistoryRows;
import org.lotse.activation.task.MemberKey;

/** One row per member, ordered by network and member. */
public final class HistoryRowStore implements HistoryRows {

    /** Name of the store and of its changelog topic: a deployed name. */
    public static final String STORE = "history";

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final KeyValueStore<Bytes, byte[]> store;

    public HistoryRowStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    @Override
    public @Nullable HistoryRow get(MemberKey key) {
        byte[] bytes = store.get(MemberKeyFormat.encode(key));
        return bytes == null ? null : HistoryRowFormat.decode(bytes);
    }

    @Override
    public void put(MemberKey key, HistoryRow row) {
        store.put(MemberKeyFormat.encode(key), HistoryRowFormat.encode(row));
    }

    @Override
    public void forEachHead(BiConsumer<MemberKey, HistoryRowFormat.RowHeader> consumer) {
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            all.forEachRemaining(
                    row -> consumer.accept(MemberKeyFormat.decode(row.key), HistoryRowFormat.head(row.value)));
        }
    }

    @Override
    public void forEach(UUID network, BiConsumer<MemberKey, HistoryRow> consumer) {
        walk(network, null, Integer.MAX_VALUE, consumer);
    }

    @Override
    public boolean walk(
            UUID network, @Nullable MemberKey after, int atMost, BiConsumer<MemberKey, HistoryRow> consumer) {
        Bytes from = after == null
                ? MemberKeyFormat.encode(new MemberKey(network, FIRST))
                : Bytes.increment(MemberKeyFormat.encode(after));
        try (KeyValueIterator<Bytes, byte[]> rest =
                store.range(from, MemberKeyFormat.encode(new MemberKey(network, LAST)))) {
            for (int i = 0; i < atMost && rest.hasNext(); i++) {
                var row = rest.next();
                consumer.accept(MemberKeyFormat.decode(row.key), HistoryRowFormat.decode(row.value));
            }
            return !rest.hasNext();
        }
    }

    @Override
    public @Nullable MemberKey walk(@Nullable MemberKey after, int atMost, BiConsumer<MemberKey, HistoryRow> consumer) {
        Bytes from = after == null ? null : Bytes.increment(MemberKeyFormat.encode(after));
        try (KeyValueIterator<Bytes, byte[]> rest = from == null ? store.all() : store.range(from, null)) {
            MemberKey last = after;
            for (int i = 0; i < atMost; i++) {
                if (!rest.hasNext()) {
                    return null;
                }
                var row = rest.next();
                last = MemberKeyFormat.decode(row.key);
                consumer.accept(last, HistoryRowFormat.decode(row.value));
            }
            return last;
        }
    }
}
