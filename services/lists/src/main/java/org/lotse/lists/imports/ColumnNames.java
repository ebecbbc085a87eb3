package org.lotse.lists.imports;

import java.util.ArrayList;
import java.util.List;

/** Gives a name to columns without one, so that messages can refer to them. */
final class ColumnNames {
    private ColumnNames() {}

    static List<String> named(List<String> written) {
        List<String> named = new ArrayList<>();
        for (String header : written) {
            named.add(header.isBlank() ? "#" + (named.size() + 1) : header);
        }
        return named;
    }
}
