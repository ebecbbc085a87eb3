package org.lotse.lists.imports.domain;

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
 * One uploaded list and what becomes of it.
 *
 * @param name of the file as uploaded
 * @param digest SHA-256 of its bytes, in hex
 * @param mixedLines lines that belong to another encoding
 * @param cursor last row that is in or refused for good
 * @param startsWhenReady nobody wants to decide: look-alikes are kept apart
 * @param sameAs an earlier import of the same bytes that is done
 * @param failure why it stopped, or what it waits for
 * @param zone of the network when the list was uploaded: what was checked is taken in, though the network moves meanwhile
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

    /** Days are judged as of this one, so that work resumed after midnight judges alike. */
    public LocalDate uploadedOn() {
        return LocalDate.ofInstant(createdAt, zone);
    }

    public int count(CountKind countKind) {
        return counts.getOrDefault(countKind, 0);
    }
}
