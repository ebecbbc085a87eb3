package org.lotse.lists.imports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.reading.domain.Entry;
import org.lotse.lists.reading.domain.Reading;

/** A row as it would be taken in, or what keeps it out. */
record PreviewRow(int row, long line, @Nullable Entry entry, List<FlawView> flaws) {
    static PreviewRow of(Reading reading, Locale language) {
        return switch (reading) {
            case Reading.Understood(var line, var entry) -> new PreviewRow(line.row(), line.line(), entry, List.of());
            case Reading.Refused(var line, var flaws) ->
                new PreviewRow(
                        line.row(),
                        line.line(),
                        null,
                        flaws.stream().map(flaw -> FlawView.of(flaw, language)).toList());
        };
    }
}
