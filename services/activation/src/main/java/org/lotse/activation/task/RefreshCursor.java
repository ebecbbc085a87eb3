package org.lotse.activation.task;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Iterates over all rows, a few at a time, so that other work need not wait for it. */
final class RefreshCursor {

    private @Nullable MemberKey reached;
    private boolean walking;

    /** Restarts at the first row, even if the current pass is not finished. */
    void begin() {
        reached = null;
        walking = true;
    }

    void walk(HistoryRows rows, int atMost, BiConsumer<MemberKey, HistoryRow> consumer) {
        if (walking) {
            reached = rows.walk(reached, atMost, consumer);
            walking = reached != null;
        }
    }
}
