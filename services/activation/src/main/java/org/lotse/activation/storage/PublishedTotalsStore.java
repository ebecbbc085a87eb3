package org.lotse.activation.storage;

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
import org.lotse.activation.task.CellKey;
import org.lotse.activation.task.MemberKey;
import org.lotse.activation.task.PublishedTotals;

/**
 * The last published total of each cell, and the policy by which the totals of each network were counted. Written in one transaction with
 * the rows, so after a start these totals equal the sum over the rows if they were counted by the same policy.
 *
 * <p><b>Warning</b>: stored in every deployment.
 */
public final class PublishedTotalsStore implements PublishedTotals {

    /**
     * Name of the store and of its changelog topic: a deployed name, older than that of this class. A release that renames it does not know
     * which totals were published, and never clears a cell that has become zero meanwhile.
     */
    public static final String STORE = "said";

    /** Prefix of the keys that hold policies; no network has this id. */
    private static final UUID DEFINITIONS = new UUID(0, 0);

    /** Marks totals that depend on a series calendar: it grows with the programme, so they are always recounted. */
    private static final byte[] UNCERTAIN = {};

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<UUID, Policy> noted = new HashMap<>();

    public PublishedTotalsStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    @Override
    public void put(CellKey cell, long total) {
        if (total == 0) {
            store.delete(CellKeyFormat.encode(cell));
        } else {
            store.put(
                    CellKeyFormat.encode(cell),
                    ByteBuffer.allocate(Long.BYTES).putLong(total).array());
        }
    }

    @Override
    public void forEach(ObjLongConsumer<CellKey> consumer) {
        try (KeyValueIterator<Bytes, byte[]> all = store.all()) {
            all.forEachRemaining(entry -> {
                if (!CellKeyFormat.network(entry.key).equals(DEFINITIONS)) {
                    consumer.accept(CellKeyFormat.decode(entry.key), total(entry.value));
                }
            });
        }
    }

    @Override
    public boolean isCountedBy(UUID network, Evaluator evaluator) {
        byte[] kept = store.get(key(network));
        byte[] now = definitions(evaluator.policy());
        return kept != null && now.length > 0 && Arrays.equals(kept, now);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // called with each publication; a different object is compared by content
    public boolean countedBy(UUID network, Evaluator evaluator) {
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
        return MemberKeyFormat.encode(new MemberKey(DEFINITIONS, network));
    }

    /** The text of a policy contains every setting, and the names of its records: if one is renamed, all totals are counted anew once. */
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
