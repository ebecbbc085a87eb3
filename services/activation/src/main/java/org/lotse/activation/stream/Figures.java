package org.lotse.activation.stream;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Share;
import org.lotse.activation.metric.figures.Totals;

/** The totals of one task, in memory: a fold over its rows. What was last said of each cell tells a restart which ones to correct, the emptied ones too. */
final class Figures {

    private final Said said;
    private final Map<UUID, Totals> totals = new HashMap<>();

    Figures(Said said) {
        this.said = said;
    }

    /** @param share of a member that was not counted yet, or by how much that of a counted one changed */
    void add(MemberKey member, Share share) {
        of(member.network()).add(share);
    }

    /**
     * After a start, takes what was last said for the totals of those networks that were counted by the definitions in use.
     *
     * @param networks those that have rows
     * @return those whose rows must be folded; then {@link #doubtWhatDiffers}
     */
    Set<UUID> resume(Set<UUID> networks, Function<UUID, Evaluator> counting) {
        Set<UUID> others = new HashSet<>(networks);
        others.removeIf(network -> said.isCountedBy(network, counting.apply(network)));
        said.forEach((key, total) -> {
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
    void doubtWhatDiffers(Set<UUID> networks) {
        if (networks.isEmpty()) {
            // as after most starts: there are many cells
            return;
        }
        networks.forEach(network -> of(network).drainChanges((cell, total) -> {}));
        Map<CellKey, Long> known = new HashMap<>();
        said.forEach((key, total) -> {
            if (networks.contains(key.network())) {
                known.put(key, total);
            }
        });
        known.forEach(this::doubtIfNot);
        for (UUID network : networks) {
            Totals cells = of(network);
            cells.cells().keySet().forEach(cell -> {
                if (!known.containsKey(new CellKey(network, cell))) {
                    cells.doubt(cell);
                }
            });
        }
    }

    private void doubtIfNot(CellKey key, long total) {
        Totals cells = of(key.network());
        if (cells.get(key.cell()) != total) {
            cells.doubt(key.cell());
        }
    }

    private Totals of(UUID network) {
        return totals.computeIfAbsent(network, n -> new Totals());
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
     * Says every cell that changed; returns how much was written.
     *
     * @param definitions by which the totals are counted
     * @param today the day that it is in a network
     */
    int drain(Announcer announcer, Definitions definitions, ToIntFunction<UUID> today) {
        int[] count = {0};
        totals.forEach((network, cells) -> {
            int asOf = today.applyAsInt(network);
            Evaluator by = definitions.counting(network, asOf);
            cells.drainChanges((cell, total) -> {
                CellKey key = new CellKey(network, cell);
                announcer.total(key, total, asOf, by.policy());
                said.put(key, total);
                count[0]++;
            });
            count[0] += said.countedBy(network, by) ? 1 : 0;
        });
        return count[0];
    }

    Map<UUID, Totals> totals() {
        return totals;
    }
}
