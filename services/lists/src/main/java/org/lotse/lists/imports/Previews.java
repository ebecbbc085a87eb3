package org.lotse.lists.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lotse.lists.files.Rows;
import org.lotse.lists.imports.domain.ImportJob;
import org.lotse.lists.mapping.domain.MappingGap;
import org.lotse.lists.reading.domain.RowReader;
import org.lotse.lists.working.Readings;
import org.springframework.stereotype.Component;

/** The first rows of a list as they would be taken in. */
@Component
class Previews {
    private static final int SHOWN = 10;

    private final Readings readings;

    Previews(Readings readings) {
        this.readings = readings;
    }

    List<PreviewRow> of(ImportJob job, Locale language) {
        if (!job.state().mayChangeMapping() || !MappingGap.of(job.mapping()).isEmpty()) {
            return List.of();
        }
        RowReader reader = readings.reader(job);
        List<PreviewRow> preview = new ArrayList<>();
        try (Rows rows = readings.rows(job)) {
            while (rows.hasNext() && preview.size() < SHOWN) {
                preview.add(PreviewRow.of(reader.read(rows.next()), language));
            }
        }
        return preview;
    }
}
