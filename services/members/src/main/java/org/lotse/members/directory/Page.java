package org.lotse.members.directory;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, or null when this is the last one
 */
record Page<T>(List<T> items, @Nullable String next) {

    /** @param oneMore up to {@code size + 1} rows; the extra row only shows that another page follows */
    static <R, T> Page<T> of(List<R> oneMore, int size, Function<R, T> view, Function<R, String> cursor) {
        boolean more = oneMore.size() > size;
        List<R> rows = more ? oneMore.subList(0, size) : oneMore;
        return new Page<>(rows.stream().map(view).toList(), more ? cursor.apply(rows.getLast()) : null);
    }
}
