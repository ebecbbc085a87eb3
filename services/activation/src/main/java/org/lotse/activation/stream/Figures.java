package org.lotse.activation.stream;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.lotse.activation.metric.figures.Share;
import org.lotse.activation.metric.figures.Totals;
import org.lotse.activation.metric.policy.Policy;

/**
 * The totals of one task, in memory: a fold over its rows. The store holds only what was last said of each cell, so that a restart knows
 * which cells to correct, the emptied ones too.
 */
final class Figures {

    /** Name of the store, and so of its changelog topic: a deployed name. */
    static final String STORE = "said";

    private final KeyValueStore<Bytes, byte[]> said;
    private final Map<UUID, Totals> totals = new HashMap<>();

    Figures(KeyValueStore<Bytes, byte[]> said) {
        this.said = said;
    }

    /** @param share of a member that was not counted yet, or by how much that of a counted one changed */
    void add(MemberKey member, Share share) {
        totals.computeIfAbsent(member.network(), n -> new Totals()).add(share);
    }

    /** Compares with what was said before a restart; every cell that differs is said again. To be called once all rows are folded. */
    void doubtWhatDiffers() {
        totals.values().forEach(network -> network.drainChanges((cell, total) -> {}));
        Map<CellKey, Long> known = new HashMap<>();
        try (KeyValueIterator<Bytes, byte[]> all = said.all()) {
            all.forEachRemaining(cell -> known.put(CellKey.of(cell.key), value(cell.value)));
        }
        known.forEach((key, value) -> doubtIf(key, value));
        totals.forEach((network, cells) -> cells.cells().keySet().forEach(cell -> {
            if (!known.containsKey(new CellKey(network, cell))) {
                cells.doubt(cell);
            }
        }));
    }

    private void doubtIf(CellKey key, long value) {
        Totals cells = totals.computeIfAbsent(key.network(), n -> new Totals());
        if (cells.get(key.cell()) != value) {
            cells.doubt(key.cell());
        }
    }

    /** The totals of a network counted anew take the place of the old ones; every cell of both is said again. */
    void adopt(UUID network, Totals fresh) {
        fresh.drainChanges((cell, total) -> {});
        Totals before = totals.put(network, fresh);
        if (before != null) {
            before.drainChanges((cell, total) -> fresh.doubt(cell));
            before.cells().keySet().forEach(fresh::doubt);
        }
        fresh.cells().keySet().forEach(fresh::doubt);
    }

    /**
     * Says every cell that changed; returns how many did.
     *
     * @param policies by which policy the totals of a network are counted
     */
    int drain(Announcer announcer, Function<UUID, Policy> policies, int asOf) {
        int[] count = {0};
        totals.forEach((network, cells) -> cells.drainChanges((cell, total) -> {
            CellKey key = new CellKey(network, cell);
            announcer.total(key, total, asOf, policies.apply(network));
            if (total == 0) {
                said.delete(key.bytes());
            } else {
                said.put(
                        key.bytes(),
                        ByteBuffer.allocate(Long.BYTES).putLong(total).array());
            }
            count[0]++;
        }));
        return count[0];
    }

    Map<UUID, Totals> totals() {
        return totals;
    }

    static long value(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getLong();
    }
}
