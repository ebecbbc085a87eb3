package org.lotse.lists.imports.domain;

import org.lotse.lists.rows.domain.CellError;

/** A flaw and the row it stands in. */
public record RowError(int row, long line, CellError flaw) {}
