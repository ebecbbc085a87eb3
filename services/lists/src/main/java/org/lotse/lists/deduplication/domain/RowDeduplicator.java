package org.lotse.lists.deduplication.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.ListEntry;
import org.lotse.lists.rows.domain.MemberData;
import org.lotse.lists.rows.domain.RawRow;
import org.lotse.lists.rows.domain.RowParseResult;

/**
 * Judges the rows of a list together. Pass all rows in order to {@link #see}, then pass each row again to {@link #judge}. The same rows
 * always give the same verdicts, so interrupted work can resume at any row.
 */
public final class RowDeduplicator {
    private final Map<Fingerprint, Integer> firstWithCells = new HashMap<>();
    private final Map<Fingerprint, KeptRow> winners = new HashMap<>();
    private final Map<String, LocalDate> earliestOpenTerm = new HashMap<>();
    private final ExternalIdCheck externalIdCheck;

    public RowDeduplicator(IdColumnNames idColumnNames) {
        this.externalIdCheck = new ExternalIdCheck(idColumnNames);
    }

    public void see(RowParseResult rowParseResult) {
        if (!(rowParseResult instanceof RowParseResult.ValidRow(RawRow rawRow, ListEntry entry))) {
            return;
        }
        MemberData member = entry.member();
        LocalDate openSince = member == null ? null : member.openSince();
        if (member != null && openSince != null) {
            earliestOpenTerm.merge(member.key(), openSince, (a, b) -> a.isBefore(b) ? a : b);
        }
        if (externalIdCheck.conflictOf(entry, rawRow.row()) != null) {
            return;
        }
        firstWithCells.putIfAbsent(cellsOf(rawRow), rawRow.row());
        winners.merge(keyOf(entry), KeptRow.of(rawRow.row(), entry.taking()), KeptRow::preferredTo);
    }

    public RowVerdict judge(RowParseResult rowParseResult) {
        return switch (rowParseResult) {
            case RowParseResult.InvalidRow(RawRow rawRow, List<CellError> flaws) ->
                new RowVerdict.RefusedRow(rawRow, flaws);
            case RowParseResult.ValidRow(RawRow rawRow, ListEntry entry) -> judge(rawRow, entry);
        };
    }

    private RowVerdict judge(RawRow rawRow, ListEntry entry) {
        CellError conflict = externalIdCheck.conflictOf(entry, rawRow.row());
        if (conflict != null) {
            return new RowVerdict.RefusedRow(rawRow, List.of(conflict));
        }
        KeptRow own = KeptRow.of(rawRow.row(), entry.taking());
        KeptRow keptRow = winners.getOrDefault(keyOf(entry), own);
        if (keptRow.row() != rawRow.row()) {
            int first = firstWithCells.getOrDefault(cellsOf(rawRow), rawRow.row());
            return new RowVerdict.DuplicateRow(rawRow, keptRow.row(), first != rawRow.row(), keptRow.contradicts(own));
        }
        return new RowVerdict.AcceptedRow(rawRow, asOneTerm(entry));
    }

    /** Merges terms without an end: the member joined on the earliest start date. */
    private ListEntry asOneTerm(ListEntry entry) {
        MemberData member = entry.member();
        LocalDate openSince = member == null ? null : member.openSince();
        if (member == null || openSince == null) {
            return entry;
        }
        LocalDate earliest = earliestOpenTerm.getOrDefault(member.key(), openSince);
        return new ListEntry(member.startingOn(earliest), entry.person(), entry.event(), entry.taking());
    }

    private static Fingerprint cellsOf(RawRow rawRow) {
        return Fingerprint.of(String.join("\u0000", rawRow.cells()));
    }

    private static Fingerprint keyOf(ListEntry entry) {
        MemberData member = entry.member();
        return member == null || entry.event() != null || member.openSince() != null
                ? Fingerprint.of(entry.key())
                : Fingerprint.of(entry.key() + '\u0000' + member.startsOn() + '\u0000' + member.endsOn());
    }
}
