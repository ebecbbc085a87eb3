package org.lotse.activation.stream;

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
 * Members touched since figures were last published: each is written, evaluated and published once per commit, however many facts it had.
 */
final class PendingUpdates {

    private final Map<MemberKey, PendingUpdate> members = new LinkedHashMap<>();

    /** A member that waits for its publication; each look at it takes the place of the one before. */
    static final class PendingUpdate {
        private final HistoryRow counted;
        private HistoryRow row;
        private @Nullable StableState stableState;

        private PendingUpdate(HistoryRow counted, HistoryRow row, @Nullable StableState stableState) {
            this.counted = counted;
            this.row = row;
            this.stableState = stableState;
        }

        /** As it will be stored with the next publication. */
        HistoryRow row() {
            return row;
        }

        /** As it is in the store, and in the totals. */
        HistoryRow counted() {
            return counted;
        }

        /** Null if the next signal may change a state. */
        @Nullable
        StableState stableState() {
            return stableState;
        }

        /** What a further look brought to light. */
        private void note(LifecycleEvaluation.EvaluatedRow evaluatedRow) {
            row = evaluatedRow.row();
            stableState = evaluatedRow.stableState();
        }

        /** What the member adds to the totals as they are. */
        Contribution before(Evaluator evaluator) {
            return evaluator.contribution(counted.history(), counted.countedOn());
        }
    }

    /** As the member stands now: touched, or as it is stored; null if it is neither. */
    @Nullable
    HistoryRow row(MemberKey key, HistoryRowStore stored) {
        PendingUpdate pendingUpdate = members.get(key);
        return pendingUpdate == null ? stored.get(key) : pendingUpdate.row();
    }

    @Nullable
    PendingUpdate of(MemberKey key) {
        return members.get(key);
    }

    /** What a look brought to light. */
    void note(MemberKey key, HistoryRow before, LifecycleEvaluation.EvaluatedRow evaluatedRow) {
        note(members.get(key), key, before, evaluatedRow);
    }

    /** @param waiting what {@link #of} says of the member, where that is known already */
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

    /** What the first look at a member since its last publication brought to light. */
    void begin(MemberKey key, HistoryRow stored, LifecycleEvaluation.EvaluatedRow evaluatedRow) {
        members.put(key, new PendingUpdate(stored, evaluatedRow.row(), evaluatedRow.stableState()));
    }

    /** Those of one network; a copy. */
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
