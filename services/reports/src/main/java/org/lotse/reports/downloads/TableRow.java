package org.lotse.reports.downloads;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a table; its cells keep their type: {@code Long}, {@code Double}, {@code LocalDate}, text, or null for an empty cell. */
record TableRow(List<@Nullable Object> cells) {

    static TableRow of(@Nullable Object... cells) {
        return new TableRow(Arrays.asList(cells));
    }
}
