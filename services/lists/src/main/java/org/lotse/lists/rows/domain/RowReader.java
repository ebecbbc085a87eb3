package org.lotse.lists.rows.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lotse.lists.detection.domain.CsvDialect;
import org.lotse.lists.mapping.domain.ColumnMapping;
import org.lotse.lists.mapping.domain.ListKind;

/** Reads rows as entries, one row at a time. Checks across rows are in {@code deduplication}. */
public final class RowReader {
    private final List<String> headers;
    private final ColumnMapping mapping;
    private final CsvDialect dialect;
    private final MemberReader members;
    private final EventReader events;
    private final ParticipationReader takings;

    /**
     * @param today reference day for the check of days
     * @param zone of the network, for instants without an offset
     */
    public RowReader(List<String> headers, ColumnMapping mapping, CsvDialect dialect, LocalDate today, ZoneId zone) {
        this.headers = List.copyOf(headers);
        this.mapping = mapping;
        this.dialect = dialect;
        this.members = new MemberReader(today, zone);
        this.events = new EventReader(today, zone);
        this.takings = new ParticipationReader(today, zone);
    }

    public RowParseResult read(RawRow rawRow) {
        MappedRow mappedRow = new MappedRow(headers, mapping, dialect, rawRow);
        if (rawRow.mixed()) {
            mappedRow.flaw(RowErrorReason.MIXED_ENCODING, Long.toString(rawRow.line()));
            return new RowParseResult.InvalidRow(rawRow, mappedRow.flaws());
        }
        if (rawRow.cells().size() != headers.size()) {
            boolean fewer = rawRow.cells().size() < headers.size();
            mappedRow.flaw(
                    fewer ? RowErrorReason.CELLS_MISSING : RowErrorReason.CELLS_LEFT_OVER,
                    rawRow.cells().size() + " / " + headers.size());
            return new RowParseResult.InvalidRow(rawRow, mappedRow.flaws());
        }
        ListEntry entry = entry(mappedRow);
        return mappedRow.flaws().isEmpty()
                ? new RowParseResult.ValidRow(rawRow, entry)
                : new RowParseResult.InvalidRow(rawRow, mappedRow.flaws());
    }

    private ListEntry entry(MappedRow mappedRow) {
        if (mapping.kind() == ListKind.MEMBERS) {
            return new ListEntry(members.read(mappedRow), PersonReader.read(mappedRow), null, null);
        }
        EventData event = events.read(mappedRow);
        if (mapping.kind() == ListKind.EVENTS) {
            return new ListEntry(null, null, event, null);
        }
        return new ListEntry(
                members.read(mappedRow), PersonReader.read(mappedRow), event, takings.read(mappedRow, event));
    }
}
