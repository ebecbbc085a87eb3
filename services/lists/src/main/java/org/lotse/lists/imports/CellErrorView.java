package org.lotse.lists.imports;

import java.util.Locale;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.RowErrorReason;

/** @param sentence the error and how to correct it, in the user's language */
record CellErrorView(String column, String value, RowErrorReason reason, String sentence) {
    static CellErrorView of(CellError cellError, Locale language) {
        return new CellErrorView(
                cellError.column(), cellError.value(), cellError.reason(), ReasonMessages.of(cellError, language));
    }
}
