package org.lotse.lists.detection.domain;

import java.util.Collection;

/** Format of a list, as detected or as the user corrected it. */
public record CsvDialect(Delimiter delimiter, Encoding encoding, DecimalStyle decimal, DateStyle dates) {
    /** Replaces the styles by those detected in the given cells. */
    public CsvDialect withStylesOf(Collection<String> cells) {
        return new CsvDialect(
                delimiter,
                encoding,
                DecimalStyle.of(cells),
                DateStyle.of(cells.stream().filter(DateStyle::looksLikeDay).toList()));
    }
}
