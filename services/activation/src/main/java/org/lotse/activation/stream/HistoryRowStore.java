package org.lotse.activation.stream;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** One row per member, ordered by network and member. */
final class HistoryRowStore {

    /** Name of the store and of its changelog topic: a deployed name. */
    static final String STORE = "history";

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final KeyValueStore<Bytes, byte[]> store;

    HistoryRowStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    @Nullable
    HistoryRow get(MemberKey key) {
        byte[] bytes = store.get(key.bytes());
        return bytes == null ? null : HistoryRowFormat.decode(bytes);
    }

    void put(MemberKey key, HistoryRow row) {
        store.put(key.bytes(), HistoryRowFormat.encode(row));
    }

    /** Reads the header of every row without decoding its history. */
    void forEachHead(BiConsumer<MemberKey, HistoryRowFormat.RowHeader> consumer) {
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            all.forEachRemaining(row -> consumer.accept(MemberKey.of(row.key), HistoryRowFormat.head(row.value)));
        }
    }

    /** Every row of one network. */
    void forEach(UUID network, BiConsumer<MemberKey, HistoryRow> consumer) {
        walk(network, null, Integer.MAX_VALUE, consumer);
    }

    /**
     * Iterates over rows of a network, starting after a member.
     *
     * @param after null to start with the first member
     * @return whether the end of the network was reached
     */
    boolean walk(UUID network, @Nullable MemberKey after, int atMost, BiConsumer<MemberKey, HistoryRow> consumer) {
        Bytes from = after == null ? new MemberKey(network, FIRST).bytes() : Bytes.increment(after.bytes());
        try (KeyValueIterator<Bytes, byte[]> rest = store.range(from, new MemberKey(network, LAST).bytes())) {
            for (int i = 0; i < atMost && rest.hasNext(); i++) {
                var row = rest.next();
                consumer.accept(MemberKey.of(row.key), HistoryRowFormat.decode(row.value));
            }
            return !rest.hasNext();
        }
    }

    /**
     * Iterates over rows, starting after a member.
     *
     * @param after null to start with the first member
     * @return the last member visited; null when the end was reached
     */
    @Nullable
    MemberKey walk(@Nullable MemberKey after, int atMost, BiConsumer<MemberKey, HistoryRow> consumer) {
        Bytes from = after == null ? null : Bytes.increment(after.bytes());
        try (KeyValueIterator<Bytes, byte[]> rest = from == null ? store.all() : store.range(from, null)) {
            MemberKey last = after;
            for (int i = 0; i < atMost; i++) {
                if (!rest.hasNext()) {
                    return null;
                }
                var row = rest.next();
                last = MemberKey.of(row.key);
                consumer.accept(last, HistoryRowFormat.decode(row.value));
            }
            return last;
        }
    }
}
