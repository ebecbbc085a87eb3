package org.lotse.lists.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lotse.lists.domain.RowDuplicate;
import org.lotse.lists.domain.RowError;
import org.lotse.lists.rows.domain.CellError;
import org.lotse.lists.rows.domain.RowErrorReason;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Findings in the rows of an import: errors and duplicates. */
@Repository
public class RowFindingRepository {
    private static final int BATCH = 500;

    private final JdbcTemplate sql;

    RowFindingRepository(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Deletes the findings of the check or the import before it starts again. */
    public void clear(UUID importId) {
        sql.update("delete from import_flaw where import_id = ?", importId);
        sql.update("delete from import_repeat where import_id = ?", importId);
    }

    /** Findings of one pass over the rows. */
    public record RowFindings(List<RowError> flaws, List<RowDuplicate> repeats) {
        public RowFindings() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    public void add(UUID networkId, UUID importId, RowFindings rowFindings) {
        addFlaws(networkId, importId, false, rowFindings.flaws());
        addRepeats(networkId, importId, rowFindings.repeats());
    }

    public void addFlaws(UUID networkId, UUID importId, boolean takingIn, List<RowError> flaws) {
        sql.batchUpdate("""
                insert into import_flaw (network_id, import_id, phase, row_number, line, heading, cell, reason, detail)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", flaws, BATCH, (statement, found) -> {
            statement.setObject(1, networkId);
            statement.setObject(2, importId);
            statement.setInt(3, takingIn ? 1 : 0);
            statement.setInt(4, found.row());
            statement.setLong(5, found.line());
            statement.setString(6, storable(found.flaw().column()));
            statement.setString(7, storable(found.flaw().value()));
            statement.setString(8, found.flaw().reason().name());
            statement.setString(9, storable(found.flaw().detail()));
        });
    }

    private void addRepeats(UUID networkId, UUID importId, List<RowDuplicate> repeats) {
        sql.batchUpdate(
                "insert into import_repeat (network_id, import_id, row_number, line, other, identical, superseded) values (?, ?, ?, ?, ?, ?, ?)",
                repeats,
                BATCH,
                (statement, found) -> {
                    statement.setObject(1, networkId);
                    statement.setObject(2, importId);
                    statement.setInt(3, found.row());
                    statement.setLong(4, found.line());
                    statement.setInt(5, found.other());
                    statement.setBoolean(6, found.identical());
                    statement.setBoolean(7, found.superseded());
                });
    }

    public List<RowError> flaws(UUID importId, int limit) {
        return sql.query(
                "select * from import_flaw where import_id = ? order by row_number, n limit ?",
                (row, number) -> new RowError(
                        row.getInt("row_number"),
                        row.getLong("line"),
                        new CellError(
                                row.getString("heading"),
                                row.getString("cell"),
                                RowErrorReason.valueOf(row.getString("reason")),
                                row.getString("detail"))),
                importId,
                limit);
    }

    public List<RowDuplicate> repeats(UUID importId) {
        return sql.query(
                "select * from import_repeat where import_id = ? order by row_number",
                (row, number) -> new RowDuplicate(
                        row.getInt("row_number"),
                        row.getLong("line"),
                        row.getInt("other"),
                        row.getBoolean("identical"),
                        row.getBoolean("superseded")),
                importId);
    }

    /** PostgreSQL text cannot hold a zero byte, and the beginning of a very long cell is enough. */
    private static String storable(String text) {
        String clean = text.replace("\u0000", "");
        return clean.length() > 500 ? clean.substring(0, 500) + "…" : clean;
    }
}
