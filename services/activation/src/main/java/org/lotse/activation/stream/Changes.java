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

    /** A member that waits for its publication; each look at it takes the place of the one before. */
    static final class Change {
        private final Row counted;
        private Row row;
        private @Nullable Calm calm;

        private Change(Row counted, Row row, @Nullable Calm calm) {
            this.counted = counted;
            this.row = row;
            this.calm = calm;
        }

        /** As it will be stored with the next publication. */
        Row row() {
            return row;
        }

        /** As it is in the store, and in the totals. */
        Row counted() {
            return counted;
        }

        /** Null if the next signal may change a state. */
        @Nullable
        Calm calm() {
            return calm;
        }

        /** What a further look brought to light. */
        private void note(Looking.Seen seen) {
            row = seen.row();
            calm = seen.calm();
        }

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
    Change of(MemberKey key) {
        return members.get(key);
    }

    /** What a look brought to light. */
    void note(MemberKey key, Row before, Looking.Seen seen) {
        note(members.get(key), key, before, seen);
    }

    /** @param waiting what {@link #of} says of the member, where that is known already */
    void note(@Nullable Change waiting, MemberKey key, Row before, Looking.Seen seen) {
        if (waiting == null) {
            begin(key, before, seen);
        } else {
            waiting.note(seen);
        }
    }

    /** What the first look at a member since its last publication brought to light. */
    void begin(MemberKey key, Row stored, Looking.Seen seen) {
        members.put(key, new Change(stored, seen.row(), seen.calm()));
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
