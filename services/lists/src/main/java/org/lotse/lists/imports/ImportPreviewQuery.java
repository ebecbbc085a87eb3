package org.lotse.lists.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.lists.domain.ImportJob;
import org.lotse.lists.execution.ImportRows;
import org.lotse.lists.files.CsvRowIterator;
import org.lotse.lists.mapping.domain.MappingGap;
import org.lotse.lists.rows.domain.RowReader;
import org.springframework.stereotype.Component;

/** The first rows of a list as they would be imported. */
@Component
class ImportPreviewQuery {
    private static final int SHOWN = 10;

    private final ImportRows importRows;

    ImportPreviewQuery(ImportRows importRows) {
        this.importRows = importRows;
    }

    List<PreviewRow> of(ImportJob job, Locale language) {
        if (!job.state().mayChangeMapping() || !MappingGap.of(job.mapping()).isEmpty()) {
            return List.of();
        }
        RowReader reader = importRows.reader(job);
        List<PreviewRow> preview = new ArrayList<>();
        try (CsvRowIterator csvRowIterator = importRows.rows(job)) {
            while (csvRowIterator.hasNext() && preview.size() < SHOWN) {
                preview.add(PreviewRow.of(reader.read(csvRowIterator.next()), language));
            }
        }
        return preview;
    }
}
