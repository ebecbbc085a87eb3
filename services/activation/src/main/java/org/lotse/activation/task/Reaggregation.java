package org.lotse.activation.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.ContributionDelta;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.NetworkTotals;

/**
 * Counts the members of one network by another policy, some at a time, beside the totals in use. Facts that arrive meanwhile count in both.
 * When the last member is counted, the new totals replace the old ones at once: readers never see figures of which one half follows one
 * policy and the other half another.
 */
final class Reaggregation {

    private final UUID network;
    private final Evaluator next;
    private final NetworkTotals fresh = new NetworkTotals();
    private @Nullable MemberKey reached;

    Reaggregation(UUID network, Evaluator next) {
        this.network = network;
        this.next = next;
    }

    UUID network() {
        return network;
    }

    /** Whether this recount is for the given network and evaluator. */
    @SuppressWarnings("ReferenceEquality") // a policy timeline reuses the evaluator of what did not change
    boolean countsBy(UUID other, Evaluator evaluator) {
        return network.equals(other) && next == evaluator;
    }

    NetworkTotals fresh() {
        return fresh;
    }

    /** The member after which the recount continues; null before the first. */
    @Nullable
    MemberKey reached() {
        return reached;
    }

    /** Counts a member as it stands in the totals in use. */
    void count(MemberKey key, HistoryRow counted) {
        fresh.add(next.contribution(counted.history(), counted.countedOn()));
        reached = key;
    }

    /** Applies a change of a member's contribution to the totals in use, if the recount has already passed that member. */
    void replaced(MemberKey key, HistoryRow before, HistoryRow after, int afterCountedOn) {
        if (reached != null && key.network().equals(network) && key.isNotAfter(reached)) {
            fresh.add(ContributionDelta.between(
                    next.evaluate(before.history(), before.countedOn()),
                    next.evaluate(after.history(), afterCountedOn)));
        }
    }
}
