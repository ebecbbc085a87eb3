package org.lotse.activation.stream;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One walk over all rows, a few at a time, so that nobody waits for it. */
final class RefreshCursor {

    private @Nullable MemberKey reached;
    private boolean walking;

    /** From the first row on, also if the last round is not finished. */
    void begin() {
        reached = null;
        walking = true;
    }

    void walk(HistoryRowStore rows, int atMost, BiConsumer<MemberKey, HistoryRow> consumer) {
        if (walking) {
            reached = rows.walk(reached, atMost, consumer);
            walking = reached != null;
        }
    }
}
