package org.lotse.dashboard.lists;

/** A row that stayed out, and why. */
record RowError(int row, long line, ImportedList.CellError flaw) {}
