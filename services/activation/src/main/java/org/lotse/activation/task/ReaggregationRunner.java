package org.lotse.activation.task;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;

/** Recounts networks whose totals follow an outdated policy, one after the other, some members at a time. */
final class ReaggregationRunner {

    private final HistoryRows rows;
    private final PartialTotals partialTotals;
    private final PendingUpdates pendingUpdates;
    private final PolicyAssignment policyAssignment;
    private final TotalsAudit audit;
    private @Nullable Reaggregation reaggregation;

    ReaggregationRunner(
            HistoryRows rows,
            PartialTotals partialTotals,
            PendingUpdates pendingUpdates,
            PolicyAssignment policyAssignment,
            TotalsAudit audit) {
        this.rows = rows;
        this.partialTotals = partialTotals;
        this.pendingUpdates = pendingUpdates;
        this.policyAssignment = policyAssignment;
        this.audit = audit;
    }

    /** @param lookAgain evaluates a member, whose state may differ by the new policy */
    void continueWith(int atMost, ToIntFunction<UUID> today, Consumer<MemberKey> lookAgain) {
        UUID network = policyAssignment.outdated(today);
        if (network == null) {
            reaggregation = null;
            return;
        }
        Evaluator next = policyAssignment.inForce(network, today.applyAsInt(network));
        Reaggregation going = reaggregation;
        if (going == null || !going.countsBy(network, next)) {
            going = new Reaggregation(network, next);
            // not in the store yet, so iterating over the rows would miss new members
            pendingUpdates.of(network).forEach(lookAgain);
        }
        reaggregation = going;
        if (countOn(going, atMost, lookAgain)) {
            partialTotals.adopt(network, going.fresh());
            policyAssignment.countedBy(network, next);
            audit.restart();
            reaggregation = null;
        }
    }

    /** Applies a change of a member's contribution to the totals in use. */
    void replaced(MemberKey key, HistoryRow before, HistoryRow after, int afterCountedOn) {
        if (reaggregation != null) {
            reaggregation.replaced(key, before, after, afterCountedOn);
        }
    }

    /** Returns whether the last member is counted. */
    private boolean countOn(Reaggregation going, int atMost, Consumer<MemberKey> lookAgain) {
        List<MemberKey> members = new ArrayList<>();
        boolean last = rows.walk(going.network(), going.reached(), atMost, (key, row) -> members.add(key));
        for (MemberKey key : members) {
            PendingUpdates.PendingUpdate pendingUpdate = pendingUpdates.of(key);
            HistoryRow counted = pendingUpdate == null ? rows.get(key) : pendingUpdate.counted();
            if (counted != null) {
                going.count(key, counted);
            }
            lookAgain.accept(key);
        }
        return last;
    }
}
