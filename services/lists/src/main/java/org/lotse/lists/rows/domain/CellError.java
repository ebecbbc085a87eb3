package org.lotse.lists.rows.domain;

/**
 * An error in one cell.
 *
 * @param column header as in the file; empty when the error concerns the whole row
 * @param value content of the cell, as written
 * @param detail parameter of the reason's message: a bound, another row, a choice; may be empty
 */
public record CellError(String column, String value, RowErrorReason reason, String detail) {}
