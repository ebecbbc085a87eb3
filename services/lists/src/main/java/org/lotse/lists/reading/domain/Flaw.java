package org.lotse.lists.reading.domain;

/**
 * Something wrong in one cell.
 *
 * @param column header as the file writes it; empty when it concerns the whole row
 * @param value what stands there, as written
 * @param detail what the sentence of the reason speaks of: a bound, another row, a choice; may be empty
 */
public record Flaw(String column, String value, Reason reason, String detail) {}
