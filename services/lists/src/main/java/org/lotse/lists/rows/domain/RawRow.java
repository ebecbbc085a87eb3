package org.lotse.lists.rows.domain;

import java.util.List;

/**
 * One row as it is in the file.
 *
 * @param row position among the rows below the header, from 1
 * @param line line of the file on which it begins, from 1
 * @param mixed some of its bytes have another encoding
 */
public record RawRow(int row, long line, List<String> cells, boolean mixed) {
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
