package org.lotse.lists.execution;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lotse.lists.deduplication.domain.RowDeduplicator;
import org.lotse.lists.deduplication.domain.RowVerdict;
import org.lotse.lists.files.CsvRowIterator;
import org.lotse.lists.rows.domain.RowReader;

/** The rows of an import with their verdicts, in order; can be read any number of times. */
final class JudgedRows {
    private final Supplier<CsvRowIterator> rows;
    private final RowReader reader;
    private final RowDeduplicator rowDeduplicator;

    JudgedRows(Supplier<CsvRowIterator> rows, RowReader reader, RowDeduplicator rowDeduplicator) {
        this.rows = rows;
        this.reader = reader;
        this.rowDeduplicator = rowDeduplicator;
        try (CsvRowIterator all = rows.get()) {
            all.forEachRemaining(rawRow -> rowDeduplicator.see(reader.read(rawRow)));
        }
    }

    void each(Consumer<RowVerdict> verdicts) {
        try (CsvRowIterator all = rows.get()) {
            all.forEachRemaining(rawRow -> verdicts.accept(rowDeduplicator.judge(reader.read(rawRow))));
        }
    }
}
