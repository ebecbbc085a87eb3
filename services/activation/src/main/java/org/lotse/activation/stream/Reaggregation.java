package org.lotse.activation.stream;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.ContributionDelta;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.NetworkTotals;

/**
 * Counts the members of one network by other definitions, some at a time, beside the totals that are in use; facts that come in the
 * meantime count in both. When the last member is counted, the new totals take the place of the old ones at once: nobody ever sees
 * figures of which one half follows one policy and the other half another.
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

    /** Whether this is the recount of a network by given definitions. */
    @SuppressWarnings("ReferenceEquality") // a rulebook keeps the very evaluator of what did not change
    boolean countsBy(UUID other, Evaluator evaluator) {
        return network.equals(other) && next == evaluator;
    }

    NetworkTotals fresh() {
        return fresh;
    }

    /** The next member to count comes after this one; null before the first. */
    @Nullable
    MemberKey reached() {
        return reached;
    }

    /** A member is counted as it stands in the totals in use. */
    void count(MemberKey key, HistoryRow counted) {
        fresh.add(next.contribution(counted.history(), counted.countedOn()));
        reached = key;
    }

    /** A member's share of the totals in use was replaced; counts if the member was counted here already. */
    void replaced(MemberKey key, HistoryRow before, HistoryRow after, int afterCountedOn) {
        if (reached != null && key.network().equals(network) && key.bytes().compareTo(reached.bytes()) <= 0) {
            fresh.add(ContributionDelta.between(
                    next.evaluate(before.history(), before.countedOn()),
                    next.evaluate(after.history(), afterCountedOn)));
        }
    }
}
