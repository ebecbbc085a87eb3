package org.lotse.lists.imports.domain;

import org.lotse.lists.reading.domain.Flaw;

/** A flaw and the row it stands in. */
public record RowFlaw(int row, long line, Flaw flaw) {}
