package org.lotse.lists.imports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.rows.domain.ListEntry;
import org.lotse.lists.rows.domain.RowParseResult;

/** A row as it would be imported, or the errors that prevent it. */
record PreviewRow(int row, long line, @Nullable ListEntry entry, List<CellErrorView> flaws) {
    static PreviewRow of(RowParseResult rowParseResult, Locale language) {
        return switch (rowParseResult) {
            case RowParseResult.ValidRow(var rawRow, var entry) ->
                new PreviewRow(rawRow.row(), rawRow.line(), entry, List.of());
            case RowParseResult.InvalidRow(var rawRow, var flaws) ->
                new PreviewRow(
                        rawRow.row(),
                        rawRow.line(),
                        null,
                        flaws.stream()
                                .map(cellError -> CellErrorView.of(cellError, language))
                                .toList());
        };
    }
}
