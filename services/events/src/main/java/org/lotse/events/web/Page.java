package org.lotse.events.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a longer list.
 *
 * @param next the cursor of the next page; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** @param found up to {@code size + 1} rows; the extra row only shows that another page follows */
    public static <S, T> Page<T> of(List<S> found, int size, Function<S, T> view, Function<S, Cursor> cursor) {
        List<S> shown = found.size() > size ? found.subList(0, size) : found;
        String next = found.size() > size ? cursor.apply(shown.getLast()).toString() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
