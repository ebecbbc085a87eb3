package org.lotse.activation.task;

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

/** The totals of one task, in memory: a fold over its rows. After a restart, the published totals show which cells to correct or clear. */
final class PartialTotals {

    private final PublishedTotals publishedTotals;
    private final Map<UUID, NetworkTotals> totals = new HashMap<>();

    PartialTotals(PublishedTotals publishedTotals) {
        this.publishedTotals = publishedTotals;
    }

    /** @param contribution of a member not counted yet, or the change of a counted member's contribution */
    void add(MemberKey member, Contribution contribution) {
        of(member.network()).add(contribution);
    }

    /**
     * After a start, takes over the published totals of those networks that were counted by the current definitions.
     *
     * @param networks those that have rows
     * @return networks whose rows must be folded; call {@link #republishDifferences} afterwards
     */
    Set<UUID> resume(Set<UUID> networks, Function<UUID, Evaluator> counting) {
        Set<UUID> others = new HashSet<>(networks);
        others.removeIf(network -> publishedTotals.isCountedBy(network, counting.apply(network)));
        publishedTotals.forEach((key, total) -> {
            if (networks.contains(key.network()) && !others.contains(key.network())) {
                of(key.network()).resume(key.cell(), total);
            }
        });
        return others;
    }

    /**
     * Compares the totals of networks with those published before a restart, and republishes every cell that differs. Call it once all rows
     * of the networks are folded.
     */
    void republishDifferences(Set<UUID> networks) {
        if (networks.isEmpty()) {
            // the usual case, handled first because there are many cells
            return;
        }
        networks.forEach(network -> of(network).drainChanges((cell, total) -> {}));
        Map<CellKey, Long> known = new HashMap<>();
        publishedTotals.forEach((key, total) -> {
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

    /** Replaces the totals of a network after a recount; every cell of the old and new totals is published again. */
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
     * Publishes every cell that changed; returns the number of records written.
     *
     * @param policyAssignment defines the policy by which the totals are counted
     * @param today the current day of a network
     */
    int drain(ActivationOutput output, PolicyAssignment policyAssignment, ToIntFunction<UUID> today) {
        int[] count = {0};
        totals.forEach((network, cells) -> {
            int asOf = today.applyAsInt(network);
            Evaluator by = policyAssignment.counting(network, asOf);
            cells.drainChanges((cell, total) -> {
                CellKey key = new CellKey(network, cell);
                output.total(key, total, asOf, by.policy());
                publishedTotals.put(key, total);
                count[0]++;
            });
            count[0] += publishedTotals.countedBy(network, by) ? 1 : 0;
        });
        return count[0];
    }

    Map<UUID, NetworkTotals> totals() {
        return totals;
    }
}
