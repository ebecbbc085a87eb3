package org.lotse.lists.imports.domain;

import org.lotse.lists.rows.domain.CellError;

/** An error and its row. */
public record RowError(int row, long line, CellError flaw) {}
