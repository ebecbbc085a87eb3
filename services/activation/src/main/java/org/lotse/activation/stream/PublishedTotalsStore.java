package org.lotse.activation.stream;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import java.util.zip.CRC32C;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.policy.Policy;

/**
 * What was last said of each cell, and by which definitions the totals of each network were counted. Written in one transaction with the
 * rows, so a start may take these totals for the sum over the rows as long as nobody counts otherwise by now.
 *
 * <p><b>Warning</b>: stored in every deployment.
 */
final class PublishedTotalsStore {

    /** Name of the store, and so of its changelog topic: a deployed name. */
    static final String STORE = "published-totals";

    /** In front of the keys that hold definitions; no network has this id. */
    private static final UUID DEFINITIONS = new UUID(0, 0);

    /** A calendar grows with the programme: totals that depend on one are always counted anew. */
    private static final byte[] UNCERTAIN = {};

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<UUID, Policy> noted = new HashMap<>();

    PublishedTotalsStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    void put(CellKey cell, long total) {
        if (total == 0) {
            store.delete(cell.bytes());
        } else {
            store.put(
                    cell.bytes(), ByteBuffer.allocate(Long.BYTES).putLong(total).array());
        }
    }

    /** Every cell that is not zero. */
    void forEach(ObjLongConsumer<CellKey> consumer) {
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            all.forEachRemaining(entry -> {
                if (!CellKey.network(entry.key).equals(DEFINITIONS)) {
                    consumer.accept(CellKey.of(entry.key), total(entry.value));
                }
            });
        }
    }

    /** Whether the totals of a network were counted as this evaluator counts. */
    boolean isCountedBy(UUID network, Evaluator evaluator) {
        byte[] kept = store.get(key(network));
        byte[] now = definitions(evaluator.policy());
        return kept != null && now.length > 0 && Arrays.equals(kept, now);
    }

    /** To be called once every cell of the network is said as this evaluator counts; returns whether that was not known yet. */
    @SuppressWarnings("ReferenceEquality") // asked with each publication; another object is looked at closely
    boolean countedBy(UUID network, Evaluator evaluator) {
        Policy policy = evaluator.policy();
        if (noted.put(network, policy) == policy) {
            return false;
        }
        byte[] now = definitions(policy);
        if (Arrays.equals(store.get(key(network)), now)) {
            return false;
        }
        store.put(key(network), now);
        return true;
    }

    static long total(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getLong();
    }

    private static Bytes key(UUID network) {
        return new MemberKey(DEFINITIONS, network).bytes();
    }

    /** Every setting of a policy goes into its text. */
    private static byte[] definitions(Policy policy) {
        if (!policy.series().isEmpty()) {
            return UNCERTAIN;
        }
        CRC32C sum = new CRC32C();
        sum.update(policy.toString().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(Evaluator.CALCULATION_VERSION)
                .putInt((int) sum.getValue())
                .array();
    }
}
