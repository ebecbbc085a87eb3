package org.lotse.lists.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lotse.lists.deduplication.domain.RowVerdict;
import org.lotse.lists.domain.CountKind;
import org.lotse.lists.domain.ImportCounts;
import org.lotse.lists.domain.RowDuplicate;
import org.lotse.lists.domain.RowError;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.ListEntry;
import org.lotse.lists.rows.domain.ParticipationData;
import org.lotse.lists.rows.domain.ParticipationResponse;
import org.lotse.lists.rows.domain.RawRow;
import org.lotse.lists.store.RowFindingRepository;

/** Sorts the verdicts into counts, errors and duplicates. */
final class VerdictCounter {
    private VerdictCounter() {}

    static void count(RowVerdict verdict, ImportCounts importCounts, RowFindingRepository.RowFindings rowFindings) {
        importCounts.add(CountKind.ROWS);
        switch (verdict) {
            case RowVerdict.AcceptedRow(RawRow rawRow, ListEntry entry) ->
                countParticipation(entry.taking(), importCounts);
            case RowVerdict.RefusedRow(RawRow rawRow, List<CellError> flaws) -> {
                importCounts.add(CountKind.REFUSED);
                flaws.forEach(
                        cellError -> rowFindings.flaws().add(new RowError(rawRow.row(), rawRow.line(), cellError)));
            }
            case RowVerdict.DuplicateRow(RawRow rawRow, int other, boolean identical, boolean superseded) -> {
                importCounts.add(CountKind.REPEATED);
                importCounts.add(CountKind.IDENTICAL, identical ? 1 : 0);
                importCounts.add(CountKind.SUPERSEDED, superseded ? 1 : 0);
                rowFindings.repeats().add(new RowDuplicate(rawRow.row(), rawRow.line(), other, identical, superseded));
            }
        }
    }

    static void countParticipation(@Nullable ParticipationData taking, ImportCounts importCounts) {
        if (taking == null) {
            return;
        }
        importCounts.add(CountKind.ATTENDANCES, taking.wasThere() ? 1 : 0);
        importCounts.add(CountKind.REGISTRATIONS, taking.answer() == ParticipationResponse.YES ? 1 : 0);
    }
}
