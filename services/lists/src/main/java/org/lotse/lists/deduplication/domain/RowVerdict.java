package org.lotse.lists.deduplication.domain;

import java.util.List;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.ListEntry;
import org.lotse.lists.rows.domain.RawRow;

/** What becomes of a row, seen beside the others. */
public sealed interface RowVerdict {
    RawRow line();

    /** It goes in. */
    record AcceptedRow(RawRow line, ListEntry entry) implements RowVerdict {}

    /** It stays out, and somebody should correct it. */
    record RefusedRow(RawRow line, List<CellError> flaws) implements RowVerdict {}

    /**
     * It says nothing that another row does not say; nothing to correct.
     *
     * @param other the row that counts
     * @param identical every cell is the same
     * @param superseded it said something else, and the other row is later
     */
    record DuplicateRow(RawRow line, int other, boolean identical, boolean superseded) implements RowVerdict {}
}
