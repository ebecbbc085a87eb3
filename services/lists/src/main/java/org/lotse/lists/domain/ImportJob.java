package org.lotse.lists.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.mapping.domain.ColumnMapping;

/**
 * One uploaded list and its progress.
 *
 * @param name of the file as uploaded
 * @param digest SHA-256 of its bytes, in hex
 * @param mixedLines number of lines with another encoding
 * @param cursor last row that is imported or finally refused
 * @param startsWhenReady true: start without decisions; similar names stay apart
 * @param sameAs an earlier finished import of the same bytes
 * @param failure why it stopped, or what it waits for
 * @param zone of the network at the time of the upload: the import uses the zone of the check, even if the network's zone changes
 *     meanwhile
 */
public record ImportJob(
        UUID id,
        UUID networkId,
        String name,
        String digest,
        ImportState state,
        CsvDialect dialect,
        long mixedLines,
        List<String> headers,
        ColumnMapping mapping,
        int cursor,
        Map<CountKind, Integer> counts,
        boolean startsWhenReady,
        @Nullable UUID sameAs,
        @Nullable String failure,
        Instant createdAt,
        ZoneId zone) {
    public ImportJob {
        headers = List.copyOf(headers);
        counts = Map.copyOf(counts);
    }

    /** The reference day for all checks of days, so that work resumed after midnight gives the same verdicts. */
    public LocalDate uploadedOn() {
        return LocalDate.ofInstant(createdAt, zone);
    }

    public int count(CountKind countKind) {
        return counts.getOrDefault(countKind, 0);
    }
}
