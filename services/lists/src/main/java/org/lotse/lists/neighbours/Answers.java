package org.lotse.lists.neighbours;

import org.jspecify.annotations.Nullable;

/** A neighbour that answers 200 without a body is broken. */
final class Answers {
    private Answers() {}

    static <T> T of(@Nullable T body) {
        if (body == null) {
            throw new IllegalStateException("A neighbour answered without a body");
        }
        return body;
    }
}
