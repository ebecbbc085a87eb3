package org.lotse.activation.stream;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Share;
import org.lotse.activation.metric.life.Calm;

/**
 * Members touched since figures were last published: each is written, evaluated and published once per commit, however many facts it had.
 */
final class Changes {

    private final Map<MemberKey, Change> members = new LinkedHashMap<>();

    /**
     * @param row as it will be stored with the next publication
     * @param counted the row as it is in the store, and in the totals
     * @param calm null if the next signal may change a state
     */
    record Change(Row row, Row counted, @Nullable Calm calm) {
        /** What the member adds to the totals as they are. */
        Share before(Evaluator evaluator) {
            return evaluator.share(counted.history(), counted.countedOn());
        }
    }

    /** As the member stands now: touched, or as it is stored; null if it is neither. */
    @Nullable
    Row row(MemberKey key, Rows stored) {
        Change change = members.get(key);
        return change == null ? stored.get(key) : change.row();
    }

    @Nullable
    Calm calm(MemberKey key) {
        Change change = members.get(key);
        return change == null ? null : change.calm();
    }

    @Nullable
    Change of(MemberKey key) {
        return members.get(key);
    }

    /** What a look brought to light. */
    void note(MemberKey key, Row before, Looking.Seen seen) {
        put(key, before, seen.row(), seen.calm());
    }

    /** @param calm as in {@link Change} */
    void put(MemberKey key, Row before, Row after, @Nullable Calm calm) {
        Change change = members.get(key);
        members.put(key, new Change(after, change == null ? before : change.counted(), calm));
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

    void drain(BiConsumer<MemberKey, Change> consumer) {
        members.forEach(consumer);
        members.clear();
    }
}
