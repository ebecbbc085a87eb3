package org.lotse.activation.stream;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.lotse.activation.metric.figures.Contribution;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.NetworkTotals;

/** The totals of one task, in memory: a fold over its rows. What was last said of each cell tells a restart which ones to correct, the emptied ones too. */
final class PartialTotals {

    private final PublishedTotalsStore publishedTotalsStore;
    private final Map<UUID, NetworkTotals> totals = new HashMap<>();

    PartialTotals(PublishedTotalsStore publishedTotalsStore) {
        this.publishedTotalsStore = publishedTotalsStore;
    }

    /** @param contribution of a member that was not counted yet, or by how much that of a counted one changed */
    void add(MemberKey member, Contribution contribution) {
        of(member.network()).add(contribution);
    }

    /**
     * After a start, takes what was last said for the totals of those networks that were counted by the definitions in use.
     *
     * @param networks those that have rows
     * @return those whose rows must be folded; then {@link #republishDifferences}
     */
    Set<UUID> resume(Set<UUID> networks, Function<UUID, Evaluator> counting) {
        Set<UUID> others = new HashSet<>(networks);
        others.removeIf(network -> publishedTotalsStore.isCountedBy(network, counting.apply(network)));
        publishedTotalsStore.forEach((key, total) -> {
            if (networks.contains(key.network()) && !others.contains(key.network())) {
                of(key.network()).resume(key.cell(), total);
            }
        });
        return others;
    }

    /**
     * Compares the totals of networks with what was said before a restart; every cell that differs is said again. To be called once all
     * their rows are folded.
     */
    void republishDifferences(Set<UUID> networks) {
        if (networks.isEmpty()) {
            // as after most starts: there are many cells
            return;
        }
        networks.forEach(network -> of(network).drainChanges((cell, total) -> {}));
        Map<CellKey, Long> known = new HashMap<>();
        publishedTotalsStore.forEach((key, total) -> {
            if (networks.contains(key.network())) {
                known.put(key, total);
            }
        });
        known.forEach(this::republishIfDifferent);
        for (UUID network : networks) {
            NetworkTotals cells = of(network);
            cells.cells().keySet().forEach(cell -> {
                if (!known.containsKey(new CellKey(network, cell))) {
                    cells.forceRepublish(cell);
                }
            });
        }
    }

    private void republishIfDifferent(CellKey key, long total) {
        NetworkTotals cells = of(key.network());
        if (cells.get(key.cell()) != total) {
            cells.forceRepublish(key.cell());
        }
    }

    private NetworkTotals of(UUID network) {
        return totals.computeIfAbsent(network, n -> new NetworkTotals());
    }

    /** The totals of a network counted anew take the place of the old ones; every cell of both is said again. */
    void adopt(UUID network, NetworkTotals fresh) {
        fresh.drainChanges((cell, total) -> {});
        NetworkTotals before = totals.put(network, fresh);
        if (before != null) {
            before.drainChanges((cell, total) -> fresh.forceRepublish(cell));
            before.cells().keySet().forEach(fresh::forceRepublish);
        }
        fresh.cells().keySet().forEach(fresh::forceRepublish);
    }

    /**
     * Says every cell that changed; returns how much was written.
     *
     * @param policyAssignment by which the totals are counted
     * @param today the day that it is in a network
     */
    int drain(OutputBuffer outputBuffer, PolicyAssignment policyAssignment, ToIntFunction<UUID> today) {
        int[] count = {0};
        totals.forEach((network, cells) -> {
            int asOf = today.applyAsInt(network);
            Evaluator by = policyAssignment.counting(network, asOf);
            cells.drainChanges((cell, total) -> {
                CellKey key = new CellKey(network, cell);
                outputBuffer.total(key, total, asOf, by.policy());
                publishedTotalsStore.put(key, total);
                count[0]++;
            });
            count[0] += publishedTotalsStore.countedBy(network, by) ? 1 : 0;
        });
        return count[0];
    }

    Map<UUID, NetworkTotals> totals() {
        return totals;
    }
}
