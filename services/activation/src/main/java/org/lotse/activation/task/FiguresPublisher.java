package org.lotse.activation.task;

import java.util.UUID;
import java.util.function.ToIntFunction;
import org.lotse.activation.metric.figures.Contribution;
import org.lotse.activation.metric.figures.ContributionDelta;
import org.lotse.activation.metric.figures.ContributionDelta.EvaluatedMember;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.history.Day;

/** Publishes the figures of every member touched, then every total that changed as a result. */
final class FiguresPublisher {

    private final HistoryRows rows;
    private final PartialTotals partialTotals;
    private final PolicyAssignment policyAssignment;
    private final ActivationOutput output;
    private final TotalsAudit audit;
    private final ReaggregationRunner reaggregationRunner;

    FiguresPublisher(
            HistoryRows rows,
            PartialTotals partialTotals,
            PolicyAssignment policyAssignment,
            ActivationOutput output,
            TotalsAudit audit,
            ReaggregationRunner reaggregationRunner) {
        this.rows = rows;
        this.partialTotals = partialTotals;
        this.policyAssignment = policyAssignment;
        this.output = output;
        this.audit = audit;
        this.reaggregationRunner = reaggregationRunner;
    }

    /** Returns the number of members and totals published. */
    int publish(PendingUpdates pendingUpdates, ToIntFunction<UUID> today) {
        int members = pendingUpdates.size();
        pendingUpdates.drain((key, pendingUpdate) -> publish(key, pendingUpdate, today.applyAsInt(key.network())));
        return members + partialTotals.drain(output, policyAssignment, today);
    }

    @SuppressWarnings("ReferenceEquality") // both are the same object except during a recount
    private void publish(MemberKey key, PendingUpdates.PendingUpdate pendingUpdate, int today) {
        Evaluator counting = policyAssignment.counting(key.network(), today);
        Evaluator inForce = policyAssignment.inForce(key.network(), today);
        EvaluatedMember before = counting.evaluate(
                pendingUpdate.counted().history(), pendingUpdate.counted().countedOn());
        EvaluatedMember told = inForce.evaluate(pendingUpdate.row().history(), today);
        if (told != null) {
            output.member(key, told.figures(), inForce.policy());
        } else if (pendingUpdate.counted().countedOn() != Day.NEVER) {
            output.memberGone(key);
        }
        EvaluatedMember after = counting == inForce
                ? told
                : counting.evaluate(pendingUpdate.row().history(), today);
        int countedOn = after == null ? Day.NEVER : today;
        Contribution difference = ContributionDelta.between(before, after);
        partialTotals.add(key, difference);
        audit.changed(key, difference);
        reaggregationRunner.replaced(key, pendingUpdate.counted(), pendingUpdate.row(), countedOn);
        rows.put(key, pendingUpdate.row().counted(countedOn));
    }
}
