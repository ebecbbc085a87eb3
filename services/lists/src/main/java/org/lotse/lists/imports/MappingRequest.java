package org.lotse.lists.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.detection.domain.DateStyle;
import org.lotse.lists.detection.domain.DecimalStyle;
import org.lotse.lists.detection.domain.Delimiter;
import org.lotse.lists.detection.domain.Encoding;
import org.lotse.lists.mapping.domain.ColumnMapping;
import org.lotse.lists.mapping.domain.EventDay;
import org.lotse.lists.mapping.domain.ImportField;
import org.lotse.lists.mapping.domain.ListKind;
import org.lotse.lists.mapping.domain.RowMeaning;

/**
 * The column mapping that the user sends. Omitted parts keep their proposal; a request with only a kind renews the whole proposal.
 *
 * @param columns position of the column of each field, from 0; replaces the whole mapping of columns
 * @param confirm true: check the list with this mapping; false: only show the result
 */
record MappingRequest(
        @Nullable ListKind kind,
        @Nullable Map<ImportField, Integer> columns,
        @Nullable Map<ImportField, String> fixed,
        @Nullable List<EventDay> eventDays,
        @Nullable RowMeaning rowMeans,
        @Nullable Boolean answersStandIn,
        @Nullable Boolean onlyKnown,
        @Nullable Delimiter delimiter,
        @Nullable Encoding encoding,
        @Nullable DecimalStyle decimal,
        @Nullable DateStyle dates,
        @Nullable Boolean confirm) {
    ColumnMapping over(ColumnMapping proposed) {
        return new ColumnMapping(
                or(kind, proposed.kind()),
                or(columns, proposed.columns()),
                or(fixed, proposed.fixed()),
                or(eventDays, proposed.eventDays()),
                or(rowMeans, proposed.rowMeans()),
                or(answersStandIn, proposed.answersStandIn()),
                or(onlyKnown, proposed.onlyKnown()));
    }

    CsvDialect cut(CsvDialect present) {
        return new CsvDialect(
                or(delimiter, present.delimiter()),
                or(encoding, present.encoding()),
                present.decimal(),
                present.dates());
    }

    CsvDialect style(CsvDialect drafted) {
        return new CsvDialect(
                drafted.delimiter(), drafted.encoding(), or(decimal, drafted.decimal()), or(dates, drafted.dates()));
    }

    boolean confirms() {
        return or(confirm, true);
    }

    private static <T> T or(@Nullable T said, T otherwise) {
        return Objects.requireNonNullElse(said, otherwise);
    }
}
