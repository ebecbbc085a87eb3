package org.lotse.activation.task;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Cell;
import org.lotse.activation.metric.figures.Contribution;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.NetworkTotals;

/**
 * Recomputes the totals from the rows, a few members at a time, and compares them: a continuous check that a cell is the sum over its
 * members. A change to a member that was already recomputed is applied to the recomputation, too.
 */
final class TotalsAudit {

    /** Members recomputed at a time: too few to affect throughput. */
    private static final int AT_ONCE = 20;

    /**
     * Number of calls, one per second, to skip after a pass without differences: recomputing a small network all the time would cost more
     * than the rest of an idle service.
     */
    private static final int RESTS = 120;

    private final Consumer<AuditResult> verdicts;
    private Map<UUID, NetworkTotals> fresh = new HashMap<>();
    private @Nullable MemberKey reached;
    private int rest;

    TotalsAudit(Consumer<AuditResult> verdicts) {
        this.verdicts = verdicts;
    }

    /** Applies a change of a member's contribution, if the audit has already passed that member. */
    void changed(MemberKey key, Contribution difference) {
        if (reached != null && key.isNotAfter(reached)) {
            totals(key.network()).add(difference);
        }
    }

    /** Restarts the audit after a recount, since its partial recomputation is invalid. */
    void restart() {
        fresh = new HashMap<>();
        reached = null;
        rest = 0;
    }

    /**
     * Continues the audit, or skips calls for a while after a pass without differences.
     *
     * @param evaluators evaluator by which the totals of a network are counted
     */
    void continueWith(
            HistoryRows rows,
            PendingUpdates pendingUpdates,
            PartialTotals partialTotals,
            Function<UUID, Evaluator> evaluators) {
        if (rest > 0) {
            rest--;
            return;
        }
        reached = rows.walk(reached, AT_ONCE, (key, row) -> {
            PendingUpdates.PendingUpdate pendingUpdate = pendingUpdates.of(key);
            Evaluator evaluator = evaluators.apply(key.network());
            Contribution counted = pendingUpdate == null
                    ? evaluator.contribution(row.history(), row.countedOn())
                    : pendingUpdate.before(evaluator);
            totals(key.network()).add(counted);
        });
        if (reached == null) {
            AuditResult auditResult = compare(partialTotals.totals());
            verdicts.accept(auditResult);
            rest = auditResult.different().isEmpty() ? RESTS : 0;
            fresh = new HashMap<>();
        }
    }

    private AuditResult compare(Map<UUID, NetworkTotals> kept) {
        int cells = 0;
        Set<String> different = new TreeSet<>();
        for (UUID network : kept.keySet()) {
            Map<Cell, Long> known =
                    kept.getOrDefault(network, new NetworkTotals()).cells();
            Map<Cell, Long> recomputed = totals(network).cells();
            cells += known.size();
            for (Cell cell : known.keySet()) {
                if (!known.get(cell).equals(recomputed.get(cell))) {
                    different.add(network + "|" + cell);
                }
            }
            recomputed.keySet().stream()
                    .filter(cell -> !known.containsKey(cell))
                    .forEach(cell -> different.add(network + "|" + cell));
        }
        return new AuditResult(cells, different);
    }

    private NetworkTotals totals(UUID network) {
        return fresh.computeIfAbsent(network, n -> new NetworkTotals());
    }
}
