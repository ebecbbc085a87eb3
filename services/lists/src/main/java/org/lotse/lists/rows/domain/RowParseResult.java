package org.lotse.lists.rows.domain;

import java.util.List;

/** Result of reading a row. */
public sealed interface RowParseResult {
    RawRow line();

    /** The row is valid. */
    record ValidRow(RawRow line, ListEntry entry) implements RowParseResult {}

    /** The row is not imported. */
    record InvalidRow(RawRow line, List<CellError> flaws) implements RowParseResult {}
}
