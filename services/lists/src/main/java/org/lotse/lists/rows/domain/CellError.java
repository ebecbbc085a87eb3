package org.lotse.lists.rows.domain;

/**
 * Something wrong in one cell.
 *
 * @param column header as the file writes it; empty when it concerns the whole row
 * @param value what stands there, as written
 * @param detail what the sentence of the reason speaks of: a bound, another row, a choice; may be empty
 */
public record CellError(String column, String value, RowErrorReason reason, String detail) {}
