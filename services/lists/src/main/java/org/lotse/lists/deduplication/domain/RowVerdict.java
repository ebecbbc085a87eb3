package org.lotse.lists.deduplication.domain;

import java.util.List;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.ListEntry;
import org.lotse.lists.rows.domain.RawRow;

/** Decides whether a row is imported, given the other rows of the list. */
public sealed interface RowVerdict {
    RawRow line();

    /** The row is imported. */
    record AcceptedRow(RawRow line, ListEntry entry) implements RowVerdict {}

    /** The row is not imported and needs a correction. */
    record RefusedRow(RawRow line, List<CellError> flaws) implements RowVerdict {}

    /**
     * The row adds nothing to another row; it needs no correction.
     *
     * @param other the row that counts
     * @param identical all cells equal those of another row
     * @param superseded the other row is later and contradicts this one
     */
    record DuplicateRow(RawRow line, int other, boolean identical, boolean superseded) implements RowVerdict {}
}
