package org.lotse.lists.domain;

import org.lotse.lists.rows.domain.CellError;

/** An error and its row. */
public record RowError(int row, long line, CellError flaw) {}
