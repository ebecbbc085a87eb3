package org.lotse.dashboard.lists;

/** A row that was not imported, and why. */
record RowError(int row, long line, ImportedList.CellError flaw) {}
