package org.lotse.activation.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Contribution;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.lifecycle.StableState;

/**
 * Members touched since figures were last published: each is stored, evaluated and published once per commit, however many facts it had.
 */
final class PendingUpdates {

    private final Map<MemberKey, PendingUpdate> members = new LinkedHashMap<>();

    /** A member that waits for publication; each evaluation replaces the previous one. */
    static final class PendingUpdate {
        private final HistoryRow counted;
        private HistoryRow row;
        private @Nullable StableState stableState;

        private PendingUpdate(HistoryRow counted, HistoryRow row, @Nullable StableState stableState) {
            this.counted = counted;
            this.row = row;
            this.stableState = stableState;
        }

        /** The row as the next publication will store it. */
        HistoryRow row() {
            return row;
        }

        /** The row as stored and as counted in the totals. */
        HistoryRow counted() {
            return counted;
        }

        /** Null if the next signal may change a state. */
        @Nullable
        StableState stableState() {
            return stableState;
        }

        /** Records a later evaluation. */
        private void note(LifecycleEvaluation.EvaluatedRow evaluatedRow) {
            row = evaluatedRow.row();
            stableState = evaluatedRow.stableState();
        }

        /** What the member contributes to the current totals. */
        Contribution before(Evaluator evaluator) {
            return evaluator.contribution(counted.history(), counted.countedOn());
        }
    }

    /** The current row of a member: pending or stored; null if there is neither. */
    @Nullable
    HistoryRow row(MemberKey key, HistoryRows stored) {
        PendingUpdate pendingUpdate = members.get(key);
        return pendingUpdate == null ? stored.get(key) : pendingUpdate.row();
    }

    @Nullable
    PendingUpdate of(MemberKey key) {
        return members.get(key);
    }

    /** Records the result of an evaluation. */
    void note(MemberKey key, HistoryRow before, LifecycleEvaluation.EvaluatedRow evaluatedRow) {
        note(members.get(key), key, before, evaluatedRow);
    }

    /** @param waiting result of {@link #of} for the member, if the caller already has it */
    void note(
            @Nullable PendingUpdate waiting,
            MemberKey key,
            HistoryRow before,
            LifecycleEvaluation.EvaluatedRow evaluatedRow) {
        if (waiting == null) {
            begin(key, before, evaluatedRow);
        } else {
            waiting.note(evaluatedRow);
        }
    }

    /** Records the first evaluation of a member since its last publication. */
    void begin(MemberKey key, HistoryRow stored, LifecycleEvaluation.EvaluatedRow evaluatedRow) {
        members.put(key, new PendingUpdate(stored, evaluatedRow.row(), evaluatedRow.stableState()));
    }

    /** Pending members of one network; returns a copy. */
    List<MemberKey> of(UUID network) {
        return members.keySet().stream()
                .filter(key -> key.network().equals(network))
                .toList();
    }

    int size() {
        return members.size();
    }

    void drain(BiConsumer<MemberKey, PendingUpdate> consumer) {
        members.forEach(consumer);
        members.clear();
    }
}
