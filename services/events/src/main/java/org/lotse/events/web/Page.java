package org.lotse.events.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a longer answer.
 *
 * @param next the cursor of the following page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** @param found up to {@code size + 1} things; the one too many only says that there is more */
    public static <S, T> Page<T> of(List<S> found, int size, Function<S, T> view, Function<S, Cursor> cursor) {
        List<S> shown = found.size() > size ? found.subList(0, size) : found;
        String next = found.size() > size ? cursor.apply(shown.getLast()).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
