package org.lotse.lists.detection.domain;

import java.util.Collection;

/** How a list is written, as recognised or as the user corrected it. */
public record CsvDialect(Delimiter delimiter, Encoding encoding, DecimalStyle decimal, DateStyle dates) {
    /** Replaces the styles by what the given cells show. */
    public CsvDialect withStylesOf(Collection<String> cells) {
        return new CsvDialect(
                delimiter,
                encoding,
                DecimalStyle.of(cells),
                DateStyle.of(cells.stream().filter(DateStyle::looksLikeDay).toList()));
    }
}
