package org.lotse.lists.domain;

/** A row that does not count because another row does. */
public record RowDuplicate(int row, long line, int other, boolean identical, boolean superseded) {}
