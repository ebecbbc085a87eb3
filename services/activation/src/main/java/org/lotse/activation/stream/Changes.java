package org.lotse.activation.stream;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.lotse.activation.metric.figures.Evaluator;
import org.lotse.activation.metric.figures.Share;

/**
 * Members touched since figures were last published: each is written, evaluated and published once per commit, however many facts it had.
 */
final class Changes {

    private final Map<MemberKey, Change> members = new LinkedHashMap<>();

    /**
     * @param row as it will be stored with the next publication
     * @param counted the row as it is in the store, and in the totals
     */
    record Change(Row row, Row counted) {
        /** What the member adds to the totals as they are. */
        Share before(Evaluator evaluator) {
            return evaluator.share(counted.history(), counted.countedOn());
        }
    }

    @Nullable
    Row row(MemberKey key) {
        Change change = members.get(key);
        return change == null ? null : change.row();
    }

    @Nullable
    Change of(MemberKey key) {
        return members.get(key);
    }

    void put(MemberKey key, Row before, Row after) {
        Change change = members.get(key);
        members.put(key, new Change(after, change == null ? before : change.counted()));
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
