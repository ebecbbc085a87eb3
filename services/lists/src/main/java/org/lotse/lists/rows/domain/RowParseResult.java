package org.lotse.lists.rows.domain;

import java.util.List;

/** What became of reading a row. */
public sealed interface RowParseResult {
    RawRow line();

    /** It stands for an entry. */
    record ValidRow(RawRow line, ListEntry entry) implements RowParseResult {}

    /** It stays out. */
    record InvalidRow(RawRow line, List<CellError> flaws) implements RowParseResult {}
}
